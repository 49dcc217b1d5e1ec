import type { Kysely } from 'kysely';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { insertRows } from '#server/store/postgres/insert-rows.ts';

const COLUMNS = {
  organisation_id: 'uuid',
  id: 'uuid',
  contact_id: 'uuid',
  function: 'text',
  file_id: 'uuid',
  start_on: 'date',
  end_on: 'date',
  origin: 'text',
  visible_at: 'timestamptz',
};

export async function addContactRelations(
  database: Kysely<Database>,
  relations: readonly ContactRelation[],
): Promise<void> {
  const rows = relations.map((relation) => ({
    organisation_id: relation.organisationId,
    id: relation.id,
    contact_id: relation.contactId,
    function: relation.function,
    file_id: relation.fileId,
    start_on: relation.startOn,
    end_on: relation.endOn,
    origin: relation.origin,
    visible_at: relation.visibleAt,
  }));
  await insertRows(database, 'contact_relations', COLUMNS, rows);
}
