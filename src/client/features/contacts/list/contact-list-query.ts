import { contactQueries } from '#client/features/contacts/contact-queries.ts';
import type { ListAddress } from '#client/listing/list-address.ts';
import { contactListSearch, toContactListQuery } from './contact-list-search.ts';

/** The query that the page of this address makes. */
export function contactListQuery(profileId: string, address: ListAddress) {
  const { state } = contactListSearch.read(address);
  return contactQueries.list(profileId, toContactListQuery(state));
}
