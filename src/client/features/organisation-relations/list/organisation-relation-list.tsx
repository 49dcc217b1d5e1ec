import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationRelationQueries } from '#client/features/organisation-relations/organisation-relation-queries.ts';
import { ListDayNotice } from '#client/listing/list-day-notice.tsx';
import { ListWithTools } from '#client/listing/list-with-tools.tsx';
import { useExtraColumns } from '#client/listing/use-extra-columns.tsx';
import { useList } from '#client/listing/use-list.ts';
import { useSharedFilters } from '#client/listing/use-shared-filters.tsx';
import { exportOrganisationRelations } from '#contract/exports/export.operations.ts';
import type { OrganisationRelationRow } from '#contract/organisation-relations/organisation-relation.schema.ts';
import type { SessionProfile } from '#contract/session/session.schema.ts';
import { kindFilter } from './kind-filter.ts';
import { organisationRelationColumns } from './organisation-relation-columns.tsx';
import {
  organisationRelationListSearch,
  toOrganisationRelationListQuery,
} from './organisation-relation-list-search.ts';

type Props = { profile: SessionProfile };

/** The list as data: columns, filters, one query. */
export function OrganisationRelationList({ profile }: Props) {
  const { t } = useTranslation(['organisation-relations', 'common']);
  const list = useList(organisationRelationListSearch, (state) =>
    organisationRelationQueries.list(profile.id, toOrganisationRelationListQuery(state)),
  );
  const [on] = list.state.filters.on;
  const asked = toOrganisationRelationListQuery(list.state);
  const query = useQuery(organisationRelationQueries.list(profile.id, asked));
  const extra = useExtraColumns<OrganisationRelationRow>();
  const columns = useMemo(() => [...organisationRelationColumns(t), ...extra], [t, extra]);
  const orders = useMemo(() => [{ id: 'end', label: t('list.soonestEnd') }], [t]);
  const { active, ending, day } = useSharedFilters(on);
  const filters = useMemo(() => [kindFilter(t), active, ending, day], [t, active, ending, day]);
  const firm = profile.organisation.kind === 'accounting-firm';
  return (
    <>
      <ListDayNotice day={on} onToday={() => list.setFilter('on', [])} />
      <ListWithTools
        name="organisation-relations"
        profileId={profile.id}
        asked={asked}
        exportOperation={exportOrganisationRelations}
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
          emptyText: t(firm ? 'list.emptyFirm' : 'list.emptyEmployer'),
          selected: (count, shown) => t('list.selected', { count, shown }),
        }}
      />
    </>
  );
}
