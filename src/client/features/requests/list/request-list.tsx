import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#client/i18n/use-formats.ts';
import { ListFailure } from '#client/listing/list-failure.tsx';
import { ListTable } from '#client/listing/list-table.tsx';
import { requestQueries } from '#client/requests/request-queries.ts';
import { useCurrentProfile } from '#client/session/use-current-profile.ts';
import layout from '#client/ui/layout.module.css';
import { Notice } from '#client/ui/notice.tsx';
import { requestColumns } from './request-columns.tsx';
import { RequestFilters } from './request-filters.tsx';
import { readRequestListAddress, toRequestListQuery } from './request-list-address.ts';
import { RequestListEmpty } from './request-list-empty.tsx';
import { RequestPages } from './request-pages.tsx';

/** The requests of one page of « Mes demandes », in all its states. */
export function RequestList() {
  const { t } = useTranslation(['demands', 'common']);
  const { number, time, longDay } = useFormats();
  const { id: profileId } = useCurrentProfile();
  const state = readRequestListAddress(useSearch({ strict: false }));
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(
    requestQueries.list(profileId, toRequestListQuery(state)),
  );
  const columns = useMemo(() => requestColumns(t, { number, time, longDay }), [t, number, time, longDay]);
  const total = data?.total ?? 0;
  const filtered = state.states.length + state.forms.length > 0 || state.before !== undefined;
  const empty = data?.requests.length === 0 && !filtered;
  return (
    <div className={layout.stack}>
      {!empty && (
        <RequestFilters state={state}>
          <p role="status">{data && t('list.total', { count: total, shown: number(total) })}</p>
        </RequestFilters>
      )}
      {error && data && (
        <Notice tone="warning" toneLabel={t('common:warning')} live>
          {t('list.stale')}
        </Notice>
      )}
      {error && !data && (
        <div role="alert">
          <ListFailure
            title={t('list.failed')}
            error={error}
            retrying={isFetching}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {data?.requests.length === 0 && <RequestListEmpty state={state} />}
      {!(error && !data) && data?.requests.length !== 0 && (
        <ListTable
          caption={t('list.caption')}
          columns={columns}
          rows={data?.requests}
          skeletonRows={6}
          rowId={(row) => row.id}
          busy={isPlaceholderData}
          rowLinks
        />
      )}
      {data && <RequestPages state={state} before={data.before} />}
    </div>
  );
}
