import type { Kysely } from 'kysely';
import { searchTextOf } from '#domain/contact/contact.ts';
import type { ContactChanges } from '#server/store/contact-store.ts';
import type { Database } from '#server/store/postgres/database.ts';

/** One conditional update; `false` when the contact hasn't this version any more. */
export async function updateContact(
  database: Kysely<Database>,
  organisationId: string,
  contactId: string,
  version: number,
  changes: ContactChanges,
): Promise<boolean> {
  const { language, email, phones } = changes;
  const searchText =
    email === undefined ? {} : await searchTextWith(database, organisationId, contactId, email);
  const result = await database
    .updateTable('contacts')
    .set((row) => ({
      version: row('version', '+', 1),
      ...(language !== undefined && { language }),
      ...(email !== undefined && { email }),
      ...(phones !== undefined && { phones: JSON.stringify(phones) }),
      ...searchText,
    }))
    .where('organisation_id', '=', organisationId)
    .where('id', '=', contactId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Names change with the version too: if the update below finds its version, the names read here are still those. */
async function searchTextWith(
  database: Kysely<Database>,
  organisationId: string,
  contactId: string,
  email: string | null,
): Promise<{ search_text?: string }> {
  const names = await database
    .selectFrom('contacts')
    .select(['first_name as firstName', 'last_name as lastName'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', contactId)
    .executeTakeFirst();
  return names ? { search_text: searchTextOf({ ...names, email }) } : {};
}
