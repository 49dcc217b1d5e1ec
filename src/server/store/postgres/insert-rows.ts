import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';

/** Rows sent in one statement: enough that the statements don't count, few enough that a message stays a few MB. */
const ROWS_AT_ONCE = 10_000;

/** Adds many rows by sets. `columns` names each column with its SQL type; `leave` keeps rows that are there under the same `id`. */
export async function insertRows<Column extends string>(
  database: Kysely<Database>,
  table: keyof Database,
  columns: Readonly<Record<Column, string>>,
  rows: ReadonlyArray<Readonly<Record<NoInfer<Column>, unknown>>>,
  whenThere: 'refuse' | 'leave' = 'refuse',
): Promise<void> {
  const conflict = whenThere === 'leave' ? sql`on conflict (id) do nothing` : sql``;
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
  const shape = sql.join(
    Object.entries<string>(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`),
  );
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const chunk = JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE));
    await sql`
      insert into ${sql.table(table)} (${names})
      select ${names} from json_to_recordset(${chunk}::json) as given (${shape})
      ${conflict}`.execute(database);
  }
}
