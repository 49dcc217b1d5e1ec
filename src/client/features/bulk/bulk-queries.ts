import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import type { HandedRows } from '#client/listing/selection/bulk-address.ts';
import { listAuthorizations } from '#contract/authorizations/authorization.operations.ts';
import { authorizationListQuerySchema } from '#contract/authorizations/authorization.schema.ts';
import { listContacts } from '#contract/contacts/contact.operations.ts';
import { contactListQuerySchema } from '#contract/contacts/contact.schema.ts';
import { getRoster } from '#contract/roster/roster.operations.ts';

/** Names told as a sample of whom the act is for. */
export const SAMPLE = 5;

export interface FoundRows {
  readonly names: readonly string[];
  readonly total: { readonly count: number; readonly exact: boolean };
}

/** How many rows the filters find, and the names of the first. */
export function foundRowsQuery(profileId: string, { list, filters }: HandedRows) {
  const asked = { ...filters, limit: SAMPLE };
  return queryOptions({
    queryKey: [list, profileId, 'bulk', filters],
    queryFn: ({ signal }): Promise<FoundRows> =>
      list === 'contacts' ? foundContacts(profileId, asked, signal) : foundHolders(profileId, asked, signal),
  });
}

async function foundContacts(profileId: string, asked: object, signal: AbortSignal): Promise<FoundRows> {
  const query = contactListQuerySchema.parse(asked);
  const { rows, total } = await callOperation(listContacts, { params: { profileId }, query, signal });
  return { names: rows.map(({ firstName, lastName }) => `${firstName} ${lastName}`), total };
}

async function foundHolders(profileId: string, asked: object, signal: AbortSignal): Promise<FoundRows> {
  const query = authorizationListQuerySchema.parse(asked);
  const { rows, total } = await callOperation(listAuthorizations, { params: { profileId }, query, signal });
  const names = rows.flatMap(({ contact }) => (contact ? [`${contact.firstName} ${contact.lastName}`] : []));
  return { names: [...new Set(names)], total };
}

/** Every client whose file can be delegated today, by name. */
export function clientFilesQuery(profileId: string) {
  return queryOptions({
    queryKey: ['client-files', profileId, 'all-served'],
    queryFn: async ({ signal }) => (await callOperation(getRoster, { params: { profileId }, signal })).files,
    staleTime: 60_000,
  });
}
