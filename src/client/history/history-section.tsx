import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { Section } from '#client/ui/section.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { HistoryEntry } from './history-entry.tsx';
import { type HistoryOf, historyQuery } from './history-query.ts';
import styles from './history-section.module.css';

type Props = {
  of: HistoryOf;
  /** The query key of the thing: what invalidates it invalidates its history. */
  queryKey: readonly string[];
};

/** « Historique » of a sheet: who changed what, when, in which profile and through which request. */
export function HistorySection({ of, queryKey }: Props) {
  const { t } = useTranslation(['sheets', 'common']);
  const profile = useCurrentProfile();
  const history = useInfiniteQuery(historyQuery(profile.id, of, queryKey));
  const lines = history.data?.pages.flatMap((page) => page.lines);
  return (
    <Section title={t('history.title')}>
      {lines === undefined && !history.error && <Skeleton kind="block" width="full" />}
      {history.error && (
        <ListFailure
          title={t('history.failed')}
          error={history.error}
          retrying={history.isFetching}
          onRetry={() => void (lines === undefined ? history.refetch() : history.fetchNextPage())}
        />
      )}
      {lines?.length === 0 && <p className={styles.nothing}>{t('history.none')}</p>}
      {lines !== undefined && lines.length > 0 && (
        <ol className={styles.lines}>
          {lines.map((line) => (
            <HistoryEntry key={line.sequence} line={line} />
          ))}
        </ol>
      )}
      {history.hasNextPage && !history.error && (
        <div>
          <Button
            size="small"
            pending={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            {t('history.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}
