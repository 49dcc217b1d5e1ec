import { organisationRelationQueries } from '#client/features/organisation-relations/organisation-relation-queries.ts';
import type { ListAddress } from '#client/listing/list-address.ts';
import {
  organisationRelationListSearch,
  toOrganisationRelationListQuery,
} from './organisation-relation-list-search.ts';

/** The query that the page of this address makes. */
export function organisationRelationListQuery(profileId: string, address: ListAddress) {
  const { state } = organisationRelationListSearch.read(address);
  return organisationRelationQueries.list(profileId, toOrganisationRelationListQuery(state));
}
