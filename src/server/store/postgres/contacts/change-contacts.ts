import { type Kysely, sql } from 'kysely';
import { searchTextOf } from '#domain/contact/contact.ts';
import type { GatheredContact } from '#server/store/gathered-changes.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { StoreRefusal } from '#server/store/store.ts';
import { CONTACT_COLUMNS, contactOf } from './contact-rows.ts';

/** Changes them all by one statement, after one that locks them; throws `StoreRefusal` when one hasn't its version any more. */
export async function changeContacts(
  database: Kysely<Database>,
  organisationId: string,
  changed: readonly GatheredContact[],
): Promise<void> {
  if (changed.length === 0) return;
  const ids = changed.map(({ contactId }) => contactId);
  const rows = await database
    .selectFrom('contacts')
    .select(CONTACT_COLUMNS)
    .where('organisation_id', '=', organisationId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const contacts = new Map(rows.map((row) => [row.id, contactOf(row)]));
  const given = changed.map(({ contactId, version, nextVersion, changes }) => {
    const contact = contacts.get(contactId);
    if (contact?.version !== version) {
      throw new StoreRefusal(`contact ${contactId} hasn't version ${version}`);
    }
    const next = { ...contact, ...changes };
    return {
      id: contactId,
      first_name: next.firstName,
      last_name: next.lastName,
      email: next.email,
      language: next.language,
      phones: next.phones,
      address: next.address,
      version: nextVersion,
      search_text: searchTextOf(next),
    };
  });
  await sql`
    update contacts set
      first_name = given.first_name, last_name = given.last_name, email = given.email, language = given.language,
      phones = given.phones, address = given.address, version = given.version, search_text = given.search_text
    from json_to_recordset(${JSON.stringify(given)}::json) as given (
      id uuid, first_name text, last_name text, email text, language text, phones jsonb, address jsonb, version integer,
      search_text text
    )
    where contacts.organisation_id = ${organisationId}::uuid and contacts.id = given.id`.execute(database);
}
