import { type Kysely, sql } from 'kysely';
import type { EndChange } from '#domain/request/act.ts';
import { StoreRefusal } from '#server/store/store.ts';
import type { Database } from './database.ts';

/** Moves ends by one statement; throws `StoreRefusal` when a row is unknown or ends on another day by now. */
export async function moveEnds(
  database: Kysely<Database>,
  table: 'contact_relations' | 'authorizations',
  organisationId: string,
  ends: readonly EndChange[],
): Promise<void> {
  if (ends.length === 0) return;
  const given = ends.map(({ id, before, endOn }) => ({ id, before, end_on: endOn }));
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} as moved set end_on = given.end_on
    from json_to_recordset(${JSON.stringify(given)}::json) as given (id uuid, before date, end_on date)
    where moved.organisation_id = ${organisationId}::uuid and moved.id = given.id
      and moved.end_on = given.before`.execute(database);
  if (Number(numAffectedRows ?? 0n) !== ends.length) {
    throw new StoreRefusal(`not all of ${table} end on the days they should`);
  }
}
