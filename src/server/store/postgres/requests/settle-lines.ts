import { type Kysely, sql } from 'kysely';
import { contactOf } from '#domain/request/act.ts';
import type { Database } from '#server/store/postgres/database.ts';
import type { RequestWrites, SettledLine } from '#server/store/request-store.ts';

export async function settleLines(
  database: Kysely<Database>,
  organisationId: string,
  requestId: string,
  lines: readonly SettledLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const given = lines.map((line) => ({
    number: line.number,
    state: line.state,
    contact_id: line.contactId,
    refusal: line.refusal,
    notes: line.notes,
    gained: line.gained,
    lost: line.lost,
    relation_ends: line.relationEnds,
    authorization_ends: line.authorizationEnds,
  }));
  await sql`
    update request_lines as line set
      state = given.state, contact_id = given.contact_id, refusal = given.refusal, notes = given.notes,
      gained = given.gained, lost = given.lost, relation_ends = given.relation_ends,
      authorization_ends = given.authorization_ends
    from json_to_recordset(${JSON.stringify(given)}::json) as given (
      number integer, state text, contact_id uuid, refusal jsonb, notes jsonb, gained jsonb, lost jsonb,
      relation_ends jsonb, authorization_ends jsonb
    )
    where line.organisation_id = ${organisationId}::uuid and line.request_id = ${requestId}::uuid
      and line.number = given.number`.execute(database);
}

/** The request is no longer settled, and nobody holds it. */
export async function reopenLines(
  database: Kysely<Database>,
  organisationId: string,
  requestId: string,
  lines: Parameters<RequestWrites['reopenLines']>[2],
): Promise<void> {
  const given = lines.map(({ number, act }) => ({ number, act, contact_id: contactOf(act) }));
  await sql`
    update request_lines as line set
      state = 'pending', act = given.act, contact_id = given.contact_id, refusal = null, notes = '[]',
      gained = '[]', lost = '[]', relation_ends = '[]', authorization_ends = '[]'
    from json_to_recordset(${JSON.stringify(given)}::json) as given (number integer, act jsonb, contact_id uuid)
    where line.organisation_id = ${organisationId}::uuid and line.request_id = ${requestId}::uuid
      and line.number = given.number`.execute(database);
  await database
    .updateTable('requests')
    .set({ applied_at: null, visible_at: null, lease_until: null })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', requestId)
    .execute();
}
