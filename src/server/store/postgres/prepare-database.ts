import { Kysely, PostgresDialect, sql } from 'kysely';
import { createPool } from './create-pool.ts';
import { grantServiceRights } from './grant-service-rights.ts';
import { migrateDatabase } from './migrate-database.ts';
import type { Database } from './runtime/database.ts';
import { runtimeMessages } from './runtime/runtime-messages.ts';
import { StartRefusal } from './runtime/start-refusal.ts';
import { whenAvailable } from './store-errors.ts';

type Addresses = Pick<Database, 'connectionString' | 'serviceConnectionString'>;

interface ServiceRole {
  readonly name: string;
  /** Whether it can do no more to the journal than read it and add to it. */
  readonly restricted: boolean;
}

/**
 * Brings the tables to the newest schema as their owner, and gives the role of the service its rights to them. Says whether the
 * journal is out of that role's reach: it isn't when one role does both.
 * @throws StartRefusal when there are two roles, and the service's could still alter the journal.
 */
export async function prepareDatabase(addresses: Addresses): Promise<ServiceRole> {
  const { connectionString, serviceConnectionString } = addresses;
  await migrateDatabase({ connectionString });
  if (connectionString === serviceConnectionString) return connected(connectionString, readRole);
  const { name } = await connected(serviceConnectionString, readRole);
  await connected(connectionString, (database) => grantServiceRights(database, name));
  const role = await connected(serviceConnectionString, readRole);
  if (!role.restricted) throw new StartRefusal(runtimeMessages.notRestricted(name));
  return role;
}

async function readRole(database: Kysely<unknown>): Promise<ServiceRole> {
  const { rows } = await sql<{ name: string; restricted: boolean | null }>`
    select current_user as name, (
      select not (
        pg_has_role(current_user, relowner, 'member') or has_table_privilege(oid, 'update')
        or has_table_privilege(oid, 'delete') or has_table_privilege(oid, 'truncate')
        or has_table_privilege(oid, 'trigger')
      ) from pg_class where oid = to_regclass('journal_entries')
    ) as restricted`.execute(database);
  return { name: rows[0]?.name ?? '', restricted: rows[0]?.restricted ?? false };
}

async function connected<T>(
  connectionString: string,
  work: (database: Kysely<unknown>) => Promise<T>,
): Promise<T> {
  const pool = createPool({ connectionString, maxConnections: 1 });
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await whenAvailable(() => work(database));
  } finally {
    await database.destroy();
  }
}
