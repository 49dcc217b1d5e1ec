import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/checkbox.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import { DayField } from './day-field.tsx';
import styles from './form-parts.module.css';

type Props = {
  id: string;
  label?: string | undefined;
  /** `register('endOn')` */
  day: Partial<ComponentProps<typeof DayField>>;
  /** `register('noEnd')` */
  box: Partial<ComponentProps<typeof Checkbox>>;
  /** Whether the box is ticked. */
  noEnd: boolean;
  error?: string | undefined;
};

/** « Date de fin »: a day, or « Sans date de fin » instead of typing 9999-12-31. */
export function EndDayField({ id, label, day, box, noEnd, error }: Props) {
  const { t } = useTranslation(['forms', 'common']);
  const words = label ?? t('day.end');
  return (
    <fieldset className={styles.endDay}>
      <legend className={styles.legend}>{noEnd ? words : <VisuallyHidden>{words}</VisuallyHidden>}</legend>
      {!noEnd && <DayField {...day} id={id} label={words} error={error} />}
      <Checkbox {...box} id={`${id}-none`} label={t('common:noEndDate')} />
    </fieldset>
  );
}
