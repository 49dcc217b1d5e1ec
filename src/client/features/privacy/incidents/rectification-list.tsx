import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#client/i18n/use-problem-text.ts';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { incidentQueries } from './incident-queries.ts';
import styles from './incidents.module.css';
import { OpenRectification } from './open-rectification.tsx';
import { RectificationWords } from './rectification-words.tsx';

/** What people ask to have put right: those that wait for an answer, the oldest first, then those that have one. */
export function RectificationList() {
  const { t } = useTranslation('incidents');
  const { data, error, isFetching, refetch } = useQuery(incidentQueries.rectifications('false'));
  if (error && !data) {
    return (
      <div role="alert">
        <ListFailure
          title={t('rectifications.title')}
          error={error}
          retrying={isFetching}
          onRetry={() => void refetch()}
        />
      </div>
    );
  }
  if (!data) return <Skeleton kind="block" width="full" />;
  return (
    <>
      {data.rectifications.length === 0 && <p>{t('rectifications.none')}</p>}
      <ol className={styles.rows}>
        {data.rectifications.map((asked) => (
          <li key={asked.id}>
            <OpenRectification asked={asked} />
          </li>
        ))}
      </ol>
      {!data.complete && <p>{t('rectifications.more')}</p>}
      <h3>{t('rectifications.answered')}</h3>
      <Answered />
    </>
  );
}

function Answered() {
  const { t } = useTranslation('incidents');
  const { errorText } = useProblemText();
  const { data, error } = useQuery(incidentQueries.rectifications('true'));
  if (error && !data) return <p role="alert">{errorText(error)}</p>;
  if (!data) return <Skeleton kind="block" width="full" />;
  if (data.rectifications.length === 0) return <p>{t('rectifications.noneAnswered')}</p>;
  return (
    <ol className={styles.rows}>
      {data.rectifications.map((asked) => (
        <li key={asked.id}>
          <RectificationWords asked={asked} />
        </li>
      ))}
    </ol>
  );
}
