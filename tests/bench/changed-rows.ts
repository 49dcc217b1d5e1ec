import type { Client } from 'pg';

/** Columns by name, each as PostgreSQL writes it. */
type Row = Readonly<Record<string, string | null>>;

/** What one table has that a copy made before hasn't. */
export interface ChangedRows {
  readonly table: string;
  readonly keys: readonly string[];
  readonly added: readonly Row[];
  /** The key, and the columns that are others now. */
  readonly changed: readonly Row[];
}

/** What a bulk job writes, by its key, in an order in which it can be written; all the rest follows by triggers. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  requests: ['organisation_id', 'id'],
  request_lines: ['organisation_id', 'request_id', 'number'],
  contact_relations: ['organisation_id', 'id'],
  authorizations: ['organisation_id', 'id'],
  outbox: ['id'],
  linking_codes: ['organisation_id', 'id'],
  journal_entries: ['organisation_id', 'sequence'],
};

/** What was written since the copy was made. */
export async function changedRows(now: Client, before: Client): Promise<ChangedRows[]> {
  const all: ChangedRows[] = [];
  for (const [table, keys] of Object.entries(TABLES)) {
    const keyOf = (row: Row) => keys.map((key) => row[key]).join(' ');
    const former = new Map((await rowsOf(before, table)).map((row) => [keyOf(row), row]));
    const rows = await rowsOf(now, table);
    const added = rows.filter((row) => !former.has(keyOf(row)));
    const changed = rows.flatMap((row) => {
      const was = former.get(keyOf(row));
      const others = Object.entries(row).filter(([column, value]) => was && was[column] !== value);
      return others.length > 0
        ? [Object.fromEntries([...keys.map((key) => [key, row[key] ?? null]), ...others])]
        : [];
    });
    all.push({ table, keys, added, changed });
  }
  return all;
}

async function rowsOf(client: Client, table: string): Promise<Row[]> {
  const columns = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  const texts = columns.rows.map(({ name }) => `"${name}"::text as "${name}"`).join(', ');
  const order = (TABLES[table] ?? []).map((key) => `stored."${key}"`).join(', ');
  return (await client.query<Row>(`select ${texts} from ${table} as stored order by ${order}`)).rows;
}
