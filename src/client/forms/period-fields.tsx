import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from './day-field.tsx';
import { EndDayField } from './end-day-field.tsx';
import parts from './form-parts.module.css';

type Props = {
  /** Over the first day; « Date de début » unless told. */
  startLabel?: string;
  /** The form's own `register`. */
  register: (name: 'startOn' | 'endOn' | 'noEnd') => Partial<ComponentProps<typeof DayField>>;
  noEnd: boolean;
  errorOf: (name: 'startOn' | 'endOn') => string | undefined;
};

/** From when until when, side by side where there is room. */
export function PeriodFields({ startLabel, register, noEnd, errorOf }: Props) {
  const { t } = useTranslation('forms');
  return (
    <div className={parts.days}>
      <DayField
        id="startOn"
        label={startLabel ?? t('day.start')}
        required
        {...register('startOn')}
        error={errorOf('startOn')}
      />
      <EndDayField
        id="endOn"
        day={register('endOn')}
        box={register('noEnd')}
        noEnd={noEnd}
        error={errorOf('endOn')}
      />
    </div>
  );
}
