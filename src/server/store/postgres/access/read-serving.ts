import type { Kysely } from 'kysely';
import type { ServingRecords } from '#server/store/access-store.ts';
import { authorizationOf } from '#server/store/postgres/authorizations/authorization-rows.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { organisationRelationOf } from '#server/store/postgres/organisation-relations/organisation-relation-rows.ts';

/** Three statements: the ties, the organisation, what it holds itself in the file. */
export async function readServing(
  database: Kysely<Database>,
  fileId: string,
  organisationId: string,
): Promise<ServingRecords | undefined> {
  const relations = await database
    .selectFrom('organisation_relations')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('file_id', '=', fileId)
    .execute();
  if (relations.length === 0) return undefined;
  const organisation = await database
    .selectFrom('organisations')
    .select(['id', 'name', 'kind'])
    .where('id', '=', organisationId)
    .executeTakeFirst();
  if (!organisation) return undefined;
  // By the file's name, which the indexes have; then by the file itself.
  const authorizations = await database
    .selectFrom('authorizations')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('holder', '=', 0)
    .where('file_name', '=', (files) =>
      files
        .selectFrom('authorization_files')
        .select('file_name')
        .where('organisation_id', '=', organisationId)
        .where('file_id', '=', fileId),
    )
    .where('file_id', '=', fileId)
    .execute();
  return {
    organisation,
    organisationRelations: relations.map(organisationRelationOf),
    authorizations: authorizations.map(authorizationOf),
  };
}
