import type { Kysely } from 'kysely';
import type { MatrixRecords, MatrixRequest } from '#server/store/matrix-store.ts';
import { listContacts } from '#server/store/postgres/contacts/list-contacts.ts';
import type { Database } from '#server/store/postgres/database.ts';

/** Contacts active that day, by name: the first page of their list, as long as the matrix may be. */
export async function readMatrixContacts(
  database: Kysely<Database>,
  { organisationId, day, words, functions, limits }: MatrixRequest,
): Promise<MatrixRecords['contacts']> {
  const { entries } = await listContacts(database, {
    organisationId,
    day,
    words,
    functions,
    active: true,
    linked: undefined,
    endingWithin: undefined,
    startedOnly: false,
    sort: 'contact',
    descending: false,
    limit: limits.contacts + 1,
  });
  return entries;
}
