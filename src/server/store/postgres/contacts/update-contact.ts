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
  const { firstName, lastName, language, email, phones, address } = changes;
  const searchText =
    email === undefined && firstName === undefined && lastName === undefined
      ? {}
      : await searchTextWith(database, organisationId, contactId, changes);
  const result = await database
    .updateTable('contacts')
    .set((row) => ({
      version: row('version', '+', 1),
      ...(firstName !== undefined && { first_name: firstName }),
      ...(lastName !== undefined && { last_name: lastName }),
      ...(language !== undefined && { language }),
      ...(email !== undefined && { email }),
      ...(phones !== undefined && { phones: JSON.stringify(phones) }),
      ...(address !== undefined && { address: address && JSON.stringify(address) }),
      ...searchText,
    }))
    .where('organisation_id', '=', organisationId)
    .where('id', '=', contactId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What stays changes with the version too: if the update below finds its version, what is read here still stands. */
async function searchTextWith(
  database: Kysely<Database>,
  organisationId: string,
  contactId: string,
  { firstName, lastName, email }: ContactChanges,
): Promise<{ search_text?: string }> {
  const found = await database
    .selectFrom('contacts')
    .select(['first_name', 'last_name', 'email'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', contactId)
    .executeTakeFirst();
  if (!found) return {};
  const next = {
    firstName: firstName ?? found.first_name,
    lastName: lastName ?? found.last_name,
    email: email === undefined ? found.email : email,
  };
  return { search_text: searchTextOf(next) };
}
