import { useTranslation } from 'react-i18next';
import written from '#client/features/privacy/written.module.css';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { Button } from '#client/ui/button.tsx';
import { Card } from '#client/ui/card.tsx';
import { DescriptionList } from '#client/ui/description-list.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import type { IncidentAnswer } from '#contract/privacy/incident.schema.ts';

type Props = { incident: IncidentAnswer; onEdit: () => void };

/** One line of the register, element by element. */
export function IncidentCard({ incident, onEdit }: Props) {
  const { t } = useTranslation(['incidents', 'common']);
  const { longDay, number } = useFormats();
  const about = (approximate: boolean, text: string) => (approximate ? t('about', { text }) : text);
  const told = (day: string | null) => (day === null ? t('notTold') : longDay(day));
  const period =
    incident.occurredFrom === incident.occurredTo
      ? longDay(incident.occurredFrom)
      : t('period', { from: longDay(incident.occurredFrom), to: longDay(incident.occurredTo) });
  const words = (text: string) => <span className={written.words}>{text}</span>;
  const details = {
    information: words(incident.information),
    circumstances: words(incident.circumstances),
    occurred: about(incident.occurredApproximate, period),
    knownOn: longDay(incident.knownOn),
    persons: about(incident.personsApproximate, number(incident.persons)),
    risk: (
      <>
        <StatusMark tone={incident.seriousRisk ? 'warning' : 'neutral'}>
          {incident.seriousRisk ? t('serious') : t('notSerious')}
        </StatusMark>{' '}
        {words(incident.riskElements)}
      </>
    ),
    commission: told(incident.commissionToldOn),
    personsTold: told(incident.personsToldOn),
    publicNotice: words(incident.publicNotice ?? t('common:none')),
    measures: words(incident.measures),
    kept: t('kept', {
      until: longDay(incident.keepUntil),
      by: incident.recordedBy,
      day: longDay(dayOfInstant(incident.recordedAt)),
    }),
  };
  return (
    <Card
      title={t('number', { number: incident.number })}
      actions={
        <Button size="small" onClick={onEdit} aria-label={t('editOne', { number: incident.number })}>
          {t('edit')}
        </Button>
      }
    >
      <DescriptionList
        items={(Object.keys(details) as (keyof typeof details)[]).map((key) => ({
          key,
          term: t(`element.${key}`),
          detail: details[key],
        }))}
      />
    </Card>
  );
}
