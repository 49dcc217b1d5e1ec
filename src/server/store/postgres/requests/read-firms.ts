import { type Kysely, sql } from 'kysely';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { FirmFacts } from '#domain/request/plan.ts';
import type { AskedOfActs } from '#server/store/asked-of-acts.ts';
import { asFirms, hasFirms } from '#server/store/firm-facts.ts';
import { authorizationOf } from '#server/store/postgres/authorizations/authorization-rows.ts';
import { relationOf } from '#server/store/postgres/contacts/contact-rows.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { organisationRelationOf } from '#server/store/postgres/organisation-relations/organisation-relation-rows.ts';

/** The firms that the acts are about, as the employer may know them: by a tie, or by their exact number. Four statements, or none. */
export async function readFirms(
  database: Kysely<Database>,
  own: Pick<Organisation, 'id' | 'kind'>,
  { firmIds, firmNumbers }: AskedOfActs,
): Promise<readonly FirmFacts[]> {
  if (firmIds.length + firmNumbers.length === 0 || !hasFirms(own.kind)) return [];
  const firms = await database
    .selectFrom('organisations')
    .leftJoin('organisation_details as details', 'details.organisation_id', 'organisations.id')
    .select(['organisations.id', 'organisations.name', 'organisations.kind', 'details.neq'])
    .where('organisations.kind', '=', 'accounting-firm')
    .where((where) =>
      where.or([
        where('organisations.id', '=', sql<string>`any(${[...firmIds]}::uuid[])`),
        where('details.neq', '=', sql<string>`any(${[...firmNumbers]}::text[])`),
      ]),
    )
    .execute();
  const ids = sql<string>`any(${firms.map(({ id }) => id)}::uuid[])`;
  const ties = await database
    .selectFrom('organisation_relations')
    .selectAll()
    .where('organisation_id', '=', ids)
    .where('file_id', '=', own.id)
    .execute();
  const relations = await database
    .selectFrom('contact_relations')
    .selectAll()
    .where('organisation_id', '=', ids)
    .where('file_id', '=', own.id)
    .execute();
  // By the file's name, which the indexes have; then by the file itself.
  const authorizations = await database
    .selectFrom('authorizations')
    .selectAll()
    .where('organisation_id', '=', ids)
    .where('file_name', '=', (files) =>
      files.selectFrom('client_files').select('order_name').where('id', '=', own.id),
    )
    .where('file_id', '=', own.id)
    .execute();
  const found = firms.map(({ id, name, kind, neq }) => ({
    organisation: { id, name, kind },
    neq,
    ties: ties.filter((row) => row.organisation_id === id).map(organisationRelationOf),
    contactRelations: relations.filter((row) => row.organisation_id === id).map(relationOf),
    authorizations: authorizations.filter((row) => row.organisation_id === id).map(authorizationOf),
  }));
  return asFirms(found, firmNumbers);
}
