import type { Kysely } from 'kysely';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { insertRows } from '#server/store/postgres/insert-rows.ts';

const COLUMNS = {
  organisation_id: 'uuid',
  id: 'uuid',
  file_id: 'uuid',
  kind: 'text',
  start_on: 'date',
  end_on: 'date',
  origin: 'text',
  visible_at: 'timestamptz',
};

export async function addOrganisationRelations(
  database: Kysely<Database>,
  relations: readonly OrganisationRelation[],
): Promise<void> {
  const rows = relations.map((relation) => ({
    organisation_id: relation.organisationId,
    id: relation.id,
    file_id: relation.fileId,
    kind: relation.kind,
    start_on: relation.startOn,
    end_on: relation.endOn,
    origin: relation.origin,
    visible_at: relation.visibleAt,
  }));
  await insertRows(database, 'organisation_relations', COLUMNS, rows);
}
