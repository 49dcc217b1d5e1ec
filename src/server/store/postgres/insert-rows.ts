import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

/** Rows sent in one statement: enough that the statements don't count, few enough that a message stays a few MB. */
const ROWS_AT_ONCE = 10_000;

/** Columns by name, each with its SQL type. */
type Columns<Column extends string> = Readonly<Record<Column, string>>;

type Rows<Column extends string> = ReadonlyArray<Readonly<Record<Column, unknown>>>;

/** Adds many rows by sets. `leave` keeps rows that are there under the same `id`. */
export async function insertRows<Column extends string>(
  database: Kysely<Database>,
  table: keyof Database,
  columns: Columns<Column>,
  rows: Rows<NoInfer<Column>>,
  whenThere: 'refuse' | 'leave' = 'refuse',
): Promise<void> {
  const conflict = whenThere === 'leave' ? sql`on conflict (id) do nothing` : sql``;
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
  for (const given of givenRows(columns, rows)) {
    await sql`insert into ${sql.table(table)} (${names}) select ${names} from ${given} ${conflict}`.execute(
      database,
    );
  }
}

/** The rows as sources of statements, `given`, so many at a time. */
export function* givenRows<Column extends string>(
  columns: Columns<Column>,
  rows: Rows<NoInfer<Column>>,
  atOnce = ROWS_AT_ONCE,
): Generator<RawBuilder<unknown>> {
  const shape = sql.join(
    Object.entries<string>(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`),
  );
  for (let at = 0; at < rows.length; at += atOnce) {
    const chunk = JSON.stringify(rows.slice(at, at + atOnce));
    yield sql`json_to_recordset(${chunk}::json) as given (${shape})`;
  }
}
