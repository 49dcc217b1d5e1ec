import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { ListTable } from '#client/listing/list-table.tsx';
import { requestQueries } from '#client/requests/request-queries.ts';
import { useLineNames } from '#client/requests/use-line-names.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import { Button } from '#client/ui/button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import layout from '#client/ui/layout.module.css';
import { Section } from '#client/ui/section.tsx';
import type { RequestSheet } from '#contract/requests/request.schema.ts';
import { lineColumns } from './line-columns.tsx';
import { LineFilters } from './line-filters.tsx';
import { readLineStates } from './line-states-address.ts';
import styles from './request-sheet.module.css';

type Props = { request: RequestSheet };

/** What became of each line, page after page, of all states or of one. */
export function RequestLines({ request }: Props) {
  const { t } = useTranslation(['demands', 'common']);
  const { number } = useFormats();
  const { id: profileId } = useCurrentProfile();
  const states = readLineStates(useSearch({ strict: false }));
  const query = useInfiniteQuery(requestQueries.lines(profileId, request, states));
  const { data, error, isFetching, isFetchingNextPage, isPlaceholderData, hasNextPage } = query;
  const pages = data?.pages;
  const contacts = useMemo(() => pages?.flatMap((page) => page.contacts) ?? [], [pages]);
  const files = useMemo(() => pages?.flatMap((page) => page.files) ?? [], [pages]);
  const lines = useMemo(() => pages?.flatMap((page) => page.lines), [pages]);
  const names = useLineNames({ contacts, files });
  const columns = useMemo(() => lineColumns(t, names, number), [t, names, number]);
  return (
    <Section title={t('lines.title')}>
      <div className={classNames(layout.stack, styles.lines)}>
        <LineFilters request={request} states={states} />
        {error && (
          <div role="alert">
            <ListFailure
              title={t('lines.failed')}
              error={error}
              retrying={isFetching}
              onRetry={() => void (lines === undefined ? query.refetch() : query.fetchNextPage())}
            />
          </div>
        )}
        {lines?.length === 0 && <p className={styles.nothing}>{t('lines.none')}</p>}
        {(lines ? lines.length > 0 : !error) && (
          <ListTable
            caption={t('lines.caption')}
            columns={columns}
            rows={lines}
            skeletonRows={4}
            rowId={(line) => String(line.number)}
            busy={isPlaceholderData}
          />
        )}
        {lines && lines.length > 0 && (
          <div className={layout.cluster}>
            {hasNextPage && !error && (
              <Button size="small" pending={isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('lines.more')}
              </Button>
            )}
            <p role="status" className={styles.note}>
              {t('lines.shown', { count: lines.length, shown: number(lines.length) })}
            </p>
          </div>
        )}
      </div>
    </Section>
  );
}
