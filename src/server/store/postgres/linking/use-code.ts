import { type Kysely, sql } from 'kysely';
import { LINKING_CODE_TRIES } from '#domain/linking/linking-code.ts';
import type { TriedCode } from '#server/store/linking-code-store.ts';
import type { Database } from '#server/store/postgres/database.ts';

interface Row {
  readonly organisation_id: string;
  readonly contact_id: string;
  readonly used_at: Date | null;
  readonly voided_at: Date | null;
}

/**
 * One conditional update, whose row lock makes callers wait for each other: it uses the code up, or counts the try. An identifier that
 * isn't there has a try written down too, of nothing, so that it takes as long.
 */
export async function useCode(
  database: Kysely<Database>,
  identifier: string,
  codeHash: string,
  now: Date,
): Promise<TriedCode | undefined> {
  const { rows } = await sql<Row>`
    with tried as (
      update linking_codes set
        used_at = case when code_hash = ${codeHash} then ${now}::timestamptz end,
        tries = tries + case when code_hash = ${codeHash} then 0 else 1 end,
        voided_at = case when code_hash <> ${codeHash} and tries + 1 >= ${LINKING_CODE_TRIES} then ${now}::timestamptz end
      where identifier = ${identifier} and used_at is null and voided_at is null
        and expires_at > ${now}::timestamptz and tries < ${LINKING_CODE_TRIES}
      returning organisation_id, contact_id, used_at, voided_at
    ), missed as (
      update linking_misses set tries = tries + 1
      where slot = hashtext(${identifier}) & 255 and not exists (select from tried)
    )
    select * from tried`.execute(database);
  const [row] = rows;
  if (!row || (row.used_at === null && row.voided_at === null)) return undefined;
  const { organisation_id: organisationId, contact_id: contactId } = row;
  return { organisationId, contactId, outcome: row.used_at === null ? 'voided' : 'used' };
}
