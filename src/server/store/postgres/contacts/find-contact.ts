import type { Kysely } from 'kysely';
import { compareSheetRelations } from '#server/store/contact-order.ts';
import type { ContactRecord } from '#server/store/contact-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { CONTACT_COLUMNS, contactOf, relationOf } from './contact-rows.ts';

/** Reads a contact with all that its sheet shows: two statements. `lock` holds the row until the transaction ends. */
export async function findContact(
  database: Kysely<Database>,
  organisationId: string,
  contactId: string,
  lock: boolean,
): Promise<ContactRecord | undefined> {
  let query = database
    .selectFrom('contacts')
    .select(CONTACT_COLUMNS)
    .select((column) =>
      column
        .exists(
          column
            .selectFrom('profile_links')
            .select('profile_links.id')
            .where('profile_links.organisation_id', '=', organisationId)
            .where('profile_links.contact_id', '=', contactId),
        )
        .as('linked'),
    )
    .where('contacts.organisation_id', '=', organisationId)
    .where('contacts.id', '=', contactId);
  if (lock) query = query.forNoKeyUpdate();
  const row = await query.executeTakeFirst();
  if (!row) return undefined;

  const relations = await database
    .selectFrom('contact_relations as relation')
    .innerJoin('client_files as target', 'target.id', 'relation.file_id')
    .selectAll('relation')
    .select(['target.name as target_name', 'target.kind as target_kind'])
    .where('relation.organisation_id', '=', organisationId)
    .where('relation.contact_id', '=', contactId)
    .execute();
  return {
    contact: contactOf(row),
    relations: relations
      .map((found) => ({
        relation: relationOf(found),
        target: { id: found.file_id, name: found.target_name, kind: found.target_kind },
      }))
      .sort(compareSheetRelations),
    linked: Boolean(row.linked),
  };
}

/** Reads the address of a contact: as much to do where there is none. */
export async function emailOfContact(
  database: Kysely<Database>,
  organisationId: string,
  contactId: string,
): Promise<string | null> {
  const row = await database
    .selectFrom('contacts')
    .select('email')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', contactId)
    .executeTakeFirst();
  return row?.email ?? null;
}
