import type { Kysely } from 'kysely';
import type { LineChanges } from '#domain/request/plan.ts';
import { gatherChanges } from '#server/store/gathered-changes.ts';
import { replaceAuthorizations } from '#server/store/postgres/authorizations/add-authorizations.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { moveEnds } from '#server/store/postgres/move-ends.ts';
import { addOrganisationRelations } from '#server/store/postgres/organisation-relations/add-organisation-relations.ts';

/** What an employer's lines change in the records of one of its firms: at most six statements. */
export async function applyToFirm(
  database: Kysely<Database>,
  firmId: string,
  lines: readonly LineChanges[],
): Promise<void> {
  const changes = gatherChanges(firmId, lines);
  await moveEnds(database, 'organisation_relations', firmId, changes.tieEnds);
  await addOrganisationRelations(database, changes.tiesAdded);
  await moveEnds(database, 'contact_relations', firmId, changes.relationEnds);
  await replaceAuthorizations(database, firmId, changes.authorizationEnds, changes.authorizationsAdded);
}
