import { Client } from 'pg';

/** Everything that a database holds, in clear: each column of each table as one text, by `table.column`. */
export async function tableTexts(databaseUrl: string): Promise<Map<string, string>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ name: string; column: string }>(
      `select c.oid::regclass::text as name, quote_ident(a.attname) as column
         from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relkind in ('r', 'm', 'p') and a.attnum > 0 and not a.attisdropped
          and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    const texts = new Map<string, string>();
    for (const { name, column } of columns) {
      const { rows } = await client.query<{ text: string | null }>(
        `select string_agg(${column}::text, E'\\n') as text from ${name}`,
      );
      texts.set(`${name}.${column}`, rows[0]?.text ?? '');
    }
    return texts;
  } finally {
    await client.end();
  }
}
