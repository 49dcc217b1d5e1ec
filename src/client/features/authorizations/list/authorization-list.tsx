import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { authorizationQueries } from '#client/features/authorizations/authorization-queries.ts';
import { ListDayNotice } from '#client/listing/list-day-notice.tsx';
import { ListWithTools } from '#client/listing/list-with-tools.tsx';
import { useExtraColumns } from '#client/listing/use-extra-columns.tsx';
import { useList } from '#client/listing/use-list.ts';
import type { AuthorizationRow } from '#contract/authorizations/authorization.schema.ts';
import { exportAuthorizations } from '#contract/exports/export.operations.ts';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import { authorizationColumns } from './authorization-columns.tsx';
import { authorizationListSearch, toAuthorizationListQuery } from './authorization-list-search.ts';
import { useAuthorizationFilters } from './use-authorization-filters.ts';

type Props = { profile: SessionProfile };

/** The list as data: columns, filters, one query. */
export function AuthorizationList({ profile }: Props) {
  const { t } = useTranslation(['authorizations', 'common']);
  const { kind } = profile.organisation;
  const list = useList(authorizationListSearch, (state) =>
    authorizationQueries.list(profile.id, toAuthorizationListQuery(state)),
  );
  const { contact, file, on } = list.state.filters;
  const asked = toAuthorizationListQuery(list.state);
  const query = useQuery(authorizationQueries.list(profile.id, asked));
  const extra = useExtraColumns<AuthorizationRow>();
  const columns = useMemo(() => [...authorizationColumns(t, kind), ...extra], [t, kind, extra]);
  const orders = useMemo(() => [{ id: 'own-first', label: t('list.ownFirst') }], [t]);
  const filters = useAuthorizationFilters(profile, { contact, file, on: on[0] });
  return (
    <>
      <ListDayNotice day={on[0]} onToday={() => list.setFilter('on', [])} />
      <ListWithTools
        name="authorizations"
        withActs="authorizations"
        profileId={profile.id}
        asked={asked}
        exportOperation={exportAuthorizations}
        list={list}
        query={query}
        columns={columns}
        filters={filters}
        orders={orders}
        rowId={(row) => row.id}
        words={{
          caption: t('list.title'),
          search: t('list.search'),
          searchPlaceholder: t('list.searchPlaceholder'),
          emptyTitle: t('list.emptyTitle'),
          emptyText: t(kind === 'accounting-firm' ? 'list.emptyTextFirm' : 'list.emptyText'),
          selected: (count, shown) => t('list.selected', { count, shown }),
        }}
      />
    </>
  );
}
