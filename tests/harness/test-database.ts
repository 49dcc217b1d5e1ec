import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { appRole } from '#server/store/postgres/runtime/cluster.ts';

export type TestDatabase = {
  /** As Mandat's own role, who owns the database and is no superuser: as in real life. */
  connectionString: string;
  /** Removes it, whoever is still connected. */
  drop: () => Promise<void>;
};

/** An empty database of its own on the PostgreSQL of this run (needs `database-global-setup.ts`). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(`CREATE DATABASE ${name} OWNER ${appRole} TEMPLATE template0`);
  const url = new URL(inject('ownerDatabaseUrl'));
  url.pathname = `/${name}`;
  return {
    connectionString: url.href,
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
