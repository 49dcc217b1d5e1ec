import { type Kysely, sql } from 'kysely';

/** Lines are only ever added to these. */
const KEPT = new Set(['journal_entries', 'security_events']);

/** The owner alone writes these: by migrations, and by the journal's own triggers. */
const READ = new Set(['journal_heads', 'kysely_migration', 'kysely_migration_lock']);

/** Since PostgreSQL 17: to refresh statistics after a load. */
const MAINTAIN_SINCE = 170_000;

interface Held {
  readonly name: string;
  readonly held: readonly string[];
}

/**
 * Gives a role what the service needs of the tables, and takes what it has beyond that; new tables are covered by the next call. It
 * runs as their owner. Processes that start together take turns, and nothing is written when nothing has changed.
 */
export async function grantServiceRights(database: Kysely<unknown>, role: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('mandat service rights', 0))`.execute(
      transaction,
    );
    const schemas = await sql<{ schema: string; usable: boolean; version: number }>`
      select current_schema() as schema, has_schema_privilege(${role}, current_schema(), 'usage') as usable,
        current_setting('server_version_num')::int as version`.execute(transaction);
    const { schema = 'public', usable = true, version = 0 } = schemas.rows[0] ?? {};
    if (!usable) await sql`grant usage on schema ${sql.id(schema)} to ${sql.id(role)}`.execute(transaction);
    const { rows } = await sql<Held>`
      select relname as name, array(
          select lower(privilege_type) from aclexplode(relacl)
          where grantee = (select oid from pg_roles where rolname = ${role}) order by 1
        ) as held
      from pg_class
      where relnamespace = ${schema}::regnamespace and relkind in ('r', 'p') order by relname`.execute(
      transaction,
    );
    for (const { name, held } of rows) {
      const needed = neededOn(name, version);
      if (held.join() === needed.toSorted().join()) continue;
      const table = sql.id(schema, name);
      await sql`revoke all on ${table} from ${sql.id(role)}`.execute(transaction);
      await sql`grant ${sql.raw(needed.join(', '))} on ${table} to ${sql.id(role)}`.execute(transaction);
    }
  });
}

function neededOn(table: string, version: number): string[] {
  if (READ.has(table)) return ['select'];
  if (KEPT.has(table)) return ['select', 'insert'];
  return ['select', 'insert', 'update', 'delete', ...(version >= MAINTAIN_SINCE ? ['maintain'] : [])];
}
