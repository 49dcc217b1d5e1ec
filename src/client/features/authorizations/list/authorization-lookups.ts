import { authorizationQueries } from '#client/features/authorizations/authorization-queries.ts';
import { callOperation } from '#client/http/call-operation.ts';
import type { ListLookup } from '#client/listing/list-lookup.ts';
import { listContacts } from '#contract/contacts/contact.operations.ts';
import { listOrganisationRelations } from '#contract/organisation-relations/organisation-relation.operations.ts';
import { listingName } from '#domain/contact/contact.ts';

/** More are found by typing. */
const LIMIT = 50;

/** The contacts of the organisation, those who have left as well. */
export function contactLookup(profileId: string): ListLookup {
  return {
    queryKey: [...authorizationQueries.all(profileId), 'contact-lookup'],
    async search(search, signal) {
      const query = { search, limit: LIMIT };
      const { rows } = await callOperation(listContacts, { params: { profileId }, query, signal });
      return rows.map((row) => ({
        id: row.id,
        label: listingName(row),
        ...(row.email !== null && { description: row.email }),
      }));
    },
  };
}

/** The files of the organisation's relations, former clients as well, once each. */
export function clientLookup(profileId: string): ListLookup {
  return {
    queryKey: [...authorizationQueries.all(profileId), 'client-lookup'],
    async search(search, signal) {
      const query = { search, limit: LIMIT };
      const { rows } = await callOperation(listOrganisationRelations, {
        params: { profileId },
        query,
        signal,
      });
      const names = new Map(rows.map(({ file }) => [file.id, file.name]));
      return [...names].map(([id, label]) => ({ id, label }));
    },
  };
}
