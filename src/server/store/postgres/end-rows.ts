import { type Kysely, sql } from 'kysely';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Database } from './database.ts';

/** Ends those rows that have started by that day and end later, in one statement; says how many. */
export async function endRows(
  database: Kysely<Database>,
  table: 'contact_relations' | 'authorizations' | 'organisation_relations',
  organisationId: string,
  ids: readonly string[],
  endOn: CalendarDay,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set end_on = ${endOn}::date
    where organisation_id = ${organisationId}::uuid and id = any(${[...ids]}::uuid[])
      and start_on <= ${endOn}::date and end_on > ${endOn}::date`.execute(database);
  return Number(numAffectedRows ?? 0n);
}
