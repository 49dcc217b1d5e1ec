import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { EndChange } from '#domain/request/act.ts';
import { StoreRefusal } from '#server/store/store.ts';
import type { Database } from './database.ts';

/** Moves ends by one statement; throws `StoreRefusal` when a row is unknown or ends on another day by now. */
export async function moveEnds(
  database: Kysely<Database>,
  table: Table,
  organisationId: string,
  ends: readonly EndChange[],
): Promise<void> {
  if (ends.length === 0) return;
  const { numAffectedRows } = await endsMoved(table, organisationId, ends).execute(database);
  refuseUnlessAll(table, ends, Number(numAffectedRows ?? 0n));
}

type Table = 'organisation_relations' | 'contact_relations' | 'authorizations';

/** The statement that moves them. */
export function endsMoved(
  table: Table,
  organisationId: string,
  ends: readonly EndChange[],
): RawBuilder<unknown> {
  const given = ends.map(({ id, before, endOn }) => ({ id, before, end_on: endOn }));
  return sql`
    update ${sql.table(table)} as moved set end_on = given.end_on
    from json_to_recordset(${JSON.stringify(given)}::json) as given (id uuid, before date, end_on date)
    where moved.organisation_id = ${organisationId}::uuid and moved.id = given.id
      and moved.end_on = given.before`;
}

export function refuseUnlessAll(table: Table, ends: readonly EndChange[], moved: number): void {
  if (moved !== ends.length) throw new StoreRefusal(`not all of ${table} end on the days they should`);
}
