import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { appRole, serviceRole } from '#server/store/postgres/runtime/cluster.ts';

export type TestDatabase = {
  /** As Mandat's own role, who owns the database and is no superuser: as in real life. */
  connectionString: string;
  /** As the role that the service runs as: `prepareDatabase` gives it its rights. */
  serviceConnectionString: string;
  /** Removes it, whoever is still connected. */
  drop: () => Promise<void>;
};

/** An empty database of its own on the PostgreSQL of this run (needs `database-global-setup.ts`). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(`CREATE DATABASE ${name} OWNER ${appRole} TEMPLATE template0`);
  // As in the embedded database: temporary tables are the owner's.
  await asAdmin(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await asAdmin(`GRANT CONNECT ON DATABASE ${name} TO ${serviceRole}`);
  const addressFor = (serverUrl: string) => {
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    return url.href;
  };
  return {
    connectionString: addressFor(inject('ownerDatabaseUrl')),
    serviceConnectionString: addressFor(inject('serviceDatabaseUrl')),
    drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function asAdmin(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject('adminDatabaseUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
