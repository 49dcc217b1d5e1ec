import { extraColumnWords } from '#client/listing/columns/extra-column-words.ts';
import { listSearch } from '#client/listing/list-search.ts';
import type { ListState } from '#client/listing/list-state.ts';
import {
  type ActiveValue,
  activeAddress,
  dayAddress,
  type EndingDays,
  endingAddress,
  endingWithin,
} from '#client/listing/shared-filter-addresses.ts';
import type {
  OrganisationRelationListQuery,
  OrganisationRelationSort,
} from '#contract/organisation-relations/organisation-relation.schema.ts';
import type { OrganisationRelationKind } from '#domain/relation/organisation-relation.ts';

export type OrganisationRelationFilterValues = {
  kind: OrganisationRelationKind;
  active: ActiveValue;
  endingWithin: EndingDays;
  on: string;
};

/** `/mon-organisation/relations?actif=vrai&fin=30&tri=actif`. */
export const organisationRelationListSearch = listSearch<
  OrganisationRelationFilterValues,
  OrganisationRelationSort
>({
  filters: {
    kind: {
      param: 'type',
      several: true,
      words: { 'has-accounting-firm': 'firme-comptable', 'is-represented-by': 'representation' },
    },
    active: activeAddress,
    endingWithin: endingAddress,
    on: dayAddress,
  },
  sorts: { client: 'organisation', active: 'actif', end: 'fin' },
  defaultSort: 'client',
  columns: extraColumnWords,
});

/** The question to the service that a state of the list stands for. */
export function toOrganisationRelationListQuery({
  filters,
  ...rest
}: ListState<OrganisationRelationFilterValues, OrganisationRelationSort>): OrganisationRelationListQuery {
  return {
    ...rest,
    kind: [...filters.kind],
    active: filters.active[0],
    endingWithin: endingWithin(filters.endingWithin),
    on: filters.on[0],
  };
}
