import { useTranslation } from 'react-i18next';
import { DayField } from '#client/forms/day-field.tsx';
import { EndDayField } from '#client/forms/end-day-field.tsx';
import { PeriodFields } from '#client/forms/period-fields.tsx';
import type { BulkActName } from '#client/listing/selection/bulk-address.ts';
import layout from '#client/ui/layout.module.css';
import { RadioGroup } from '#client/ui/radio-group.tsx';
import { Section } from '#client/ui/section.tsx';
import type { BulkRequest } from './bulk-request.ts';

type Props = { request: BulkRequest; act: BulkActName; list: 'contacts' | 'authorizations' };

/** The days that an act asks for; codes ask for none. */
export function DaysSection({ request: { form, values, set, errorOf }, act, list }: Props) {
  const { t } = useTranslation(['bulk', 'forms']);
  const lastDay = (
    <DayField
      id="lastDay"
      label={t('days.lastDay')}
      description={t('days.lastDayHint')}
      required
      {...form.register('lastDay')}
      error={errorOf('lastDay')}
    />
  );
  if (act === 'ajouter' || act === 'deleguer') {
    return (
      <Section title={t('days.title')}>
        <PeriodFields register={form.register} noEnd={values.noEnd} errorOf={errorOf} />
      </Section>
    );
  }
  if (act === 'fin') {
    return (
      <Section title={t('days.newEnd')} description={t(`days.newEndOf.${list}`)}>
        {list === 'authorizations' ? (
          lastDay
        ) : (
          <EndDayField
            id="endOn"
            day={form.register('endOn')}
            box={form.register('noEnd')}
            noEnd={values.noEnd}
            error={errorOf('endOn')}
          />
        )}
      </Section>
    );
  }
  if (act !== 'retirer') return null;
  return (
    <Section title={t('days.when')} description={t(`days.removed.${list}`)}>
      <div className={layout.stack}>
        <RadioGroup
          id="when"
          name="when"
          layout="plain"
          label={t('days.whenLabel')}
          options={[
            { value: 'now', label: t('days.now'), description: t('days.nowHint') },
            { value: 'day', label: t('days.day') },
          ]}
          value={values.when}
          onChange={({ currentTarget }) => set('when', currentTarget.value === 'day' ? 'day' : 'now')}
        />
        {values.when === 'day' && lastDay}
      </div>
    </Section>
  );
}
