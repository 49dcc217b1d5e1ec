import { type Kysely, sql } from 'kysely';
import type { Right } from '#domain/authorization/authorization.ts';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { isDelegable } from '#domain/authorization/subject-catalogue.ts';
import type { MatrixRecords, MatrixRequest } from '#server/store/matrix-store.ts';
import type { Database } from '#server/store/postgres/database.ts';
import { readMatrixContacts } from './read-matrix-contacts.ts';
import { readMatrixFiles } from './read-matrix-files.ts';

interface PairRow {
  contact_id: string;
  file_id: string;
  right: Right | null;
  on_its_way: boolean;
  related: boolean;
  delegable: boolean;
}

/** Three statements: contacts, files, and what ties them, worked out in sets. */
export async function readMatrix(database: Kysely<Database>, request: MatrixRequest): Promise<MatrixRecords> {
  const [contacts, files, pairs] = await Promise.all([
    readMatrixContacts(database, request),
    readMatrixFiles(database, request),
    readPairs(database, request),
  ]);
  return { contacts, files, pairs };
}

async function readPairs(
  database: Kysely<Database>,
  { organisationId, day, now, subjects, limits }: MatrixRequest,
): Promise<MatrixRecords['pairs']> {
  const wanted = subjects.length > 0 ? subjects : AUTHORIZED_SUBJECTS;
  const passing = wanted.filter(isDelegable);
  const { rows } = await sql<PairRow>`
    with delegated as (
      select contact_id, file_id, max("right") as "right",
        coalesce(bool_or(visible_at > ${now.toISOString()}::timestamptz), false) as on_its_way
      from authorizations
      where organisation_id = ${organisationId} and contact_id is not null and file_id <> organisation_id
        and start_on <= ${day}::date and end_on >= ${day}::date
        and subject = any(${[...wanted]}::text[])
      group by contact_id, file_id
    ), related as (
      select distinct contact_id, file_id from contact_relations
      where organisation_id = ${organisationId} and file_id <> organisation_id
        and start_on <= ${day}::date and end_on >= ${day}::date
    ), held as (
      select distinct file_id from authorizations
      where organisation_id = ${organisationId} and contact_id is null and file_id <> organisation_id
        and start_on <= ${day}::date and end_on >= ${day}::date
        and subject = any(${[...passing]}::text[])
    )
    select contact_id, file_id, "right", coalesce(on_its_way, false) as on_its_way,
      related.file_id is not null as related, held.file_id is not null as delegable
    from delegated
      full join related using (contact_id, file_id)
      left join held using (file_id)
    order by contact_id, file_id
    limit ${limits.cells + 1}`.execute(database);
  return rows.map((row) => ({
    contactId: row.contact_id,
    fileId: row.file_id,
    right: row.right,
    onItsWay: row.on_its_way,
    related: row.related,
    delegable: row.delegable,
  }));
}
