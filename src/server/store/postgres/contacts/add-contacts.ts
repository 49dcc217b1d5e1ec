import type { Kysely } from 'kysely';
import { type Contact, searchTextOf } from '#domain/contact/contact.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { insertRows } from '#server/store/postgres/insert-rows.ts';

const COLUMNS = {
  organisation_id: 'uuid',
  id: 'uuid',
  first_name: 'text',
  last_name: 'text',
  email: 'text',
  language: 'text',
  phones: 'jsonb',
  client_number: 'text',
  address: 'jsonb',
  version: 'integer',
  search_text: 'text',
};

/** Adds them by sets; triggers list them. */
export async function addContacts(database: Kysely<Database>, contacts: readonly Contact[]): Promise<void> {
  const rows = contacts.map((contact) => ({
    organisation_id: contact.organisationId,
    id: contact.id,
    first_name: contact.firstName,
    last_name: contact.lastName,
    email: contact.email,
    language: contact.language,
    phones: contact.phones,
    client_number: contact.clientNumber,
    address: contact.address,
    version: contact.version,
    search_text: searchTextOf(contact),
  }));
  await insertRows(database, 'contacts', COLUMNS, rows);
}
