import { authorizationQueries } from '#client/features/authorizations/authorization-queries.ts';
import type { ListAddress } from '#client/listing/list-address.ts';
import { authorizationListSearch, toAuthorizationListQuery } from './authorization-list-search.ts';

/** The query that the page of this address makes. */
export function authorizationListQuery(profileId: string, address: ListAddress) {
  const { state } = authorizationListSearch.read(address);
  return authorizationQueries.list(profileId, toAuthorizationListQuery(state));
}
