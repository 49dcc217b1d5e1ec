import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { ListTable } from '#client/listing/list-table.tsx';
import { usePageLeft } from '#client/navigation/use-page-left.ts';
import layout from '#client/ui/layout.module.css';
import { linkEventColumns } from './link-event-columns.tsx';
import { LinkEventPages } from './link-event-pages.tsx';
import { linkEventsQuery } from './link-event-queries.ts';
import { LinkEventsEmpty } from './link-events-empty.tsx';

type Props = { profileId: string };

/** The events of one page, in all its states. */
export function LinkEventList({ profileId }: Props) {
  const { t } = useTranslation('link-events');
  const { time, longDay } = useFormats();
  const leaving = usePageLeft('links');
  const { avant } = useSearch({ from: '/signed-in/profile/mon-organisation/liaisons' });
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(linkEventsQuery(profileId, avant));
  const columns = useMemo(() => linkEventColumns(t, { time, longDay, leaving }), [t, time, longDay, leaving]);
  if (error && !data) {
    return (
      <div role="alert">
        <ListFailure title={t('failed')} error={error} retrying={isFetching} onRetry={() => void refetch()} />
      </div>
    );
  }
  return (
    <div className={layout.stack}>
      {data?.events.length === 0 ? (
        <LinkEventsEmpty older={avant !== undefined} />
      ) : (
        <ListTable
          caption={t('caption')}
          columns={columns}
          rows={data?.events}
          skeletonRows={6}
          rowId={({ id }) => id}
          busy={isPlaceholderData}
        />
      )}
      {data && <LinkEventPages before={data.before} older={avant !== undefined} />}
    </div>
  );
}
