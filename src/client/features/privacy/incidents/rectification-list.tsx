import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOfInstant } from '#client/i18n/formats.ts';
import { useFormats } from '#client/i18n/use-formats.ts';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { incidentQueries } from './incident-queries.ts';
import styles from './incidents.module.css';

/** What people ask to have put right, the oldest first. */
export function RectificationList() {
  const { t } = useTranslation(['incidents', 'privacy']);
  const { longDay } = useFormats();
  const { errorText } = useProblemText();
  const { data, error } = useQuery(incidentQueries.rectifications);
  if (error) return <p role="alert">{errorText(error)}</p>;
  if (!data) return <Skeleton kind="block" width="full" />;
  if (data.rectifications.length === 0) return <p>{t('rectifications.none')}</p>;
  return (
    <ol className={styles.rows}>
      {data.rectifications.map(({ id, at, what, text, account }) => (
        <li key={id}>
          <strong>
            {account.firstName} {account.lastName}
          </strong>
          <span className={styles.facts}>
            <a href={`mailto:${account.email}`}>{account.email}</a> · {longDay(dayOfInstant(at))} ·{' '}
            {t(`privacy:rectification.of.${what}`)}
          </span>
          <span className={styles.words}>{text}</span>
        </li>
      ))}
    </ol>
  );
}
