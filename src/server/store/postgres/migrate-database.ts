import { Kysely, type Migration, type MigrationResultSet, Migrator, PostgresDialect } from 'kysely';
import { createPool, type PostgresOptions } from './create-pool.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { whenAvailable } from './store-errors.ts';

/**
 * Brings the database to the newest schema, all in one transaction, and returns the names of the migrations it ran.
 * Processes that start together take turns. Throws an error of one line that names the migration that failed, and
 * `StoreUnavailable` when the database can't be reached.
 */
export async function migrateDatabase(
  options: PostgresOptions,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<string[]> {
  // One connection of its own, without limit of time: a migration of much data is long, and so is the wait for another start's.
  const pool = createPool({ ...options, maxConnections: 1, statementTimeoutMs: 0 });
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  try {
    return await whenAvailable(async () => namesOf(await migrator.migrateToLatest()));
  } finally {
    await database.destroy();
  }
}

function namesOf({ error, results }: MigrationResultSet): string[] {
  if (error === undefined) return (results ?? []).map((result) => result.migrationName);
  const failed = results?.find((result) => result.status === 'Error');
  // Nothing ran: what whenAvailable knows stays as it is.
  if (!failed && error instanceof Error && 'code' in error) throw error;
  const said = error instanceof Error ? error.message : String(error);
  const place = failed ? `migration ${failed.migrationName} failed` : 'the database cannot be migrated';
  throw new Error(`${place}: ${said.replace(/\s+/g, ' ')}`, { cause: error });
}
