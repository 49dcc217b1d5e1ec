import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '#server/app.ts';
import { createAuth } from '#server/auth/create-auth.ts';
import { scryptHashing } from '#server/node/scrypt-hashing.ts';
import { createPostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { migrateDatabase } from '#server/store/postgres/migrate-database.ts';
import { openDatabase } from '#server/store/postgres/runtime/open-database.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { createTestLog } from '#tests/harness/test-log.ts';
import type { ListOrganisation } from './list-organisations.ts';
import { report } from './report.ts';
import { signInTo } from './sign-in-to.ts';

const PASSWORD = 'quatre chaises vertes';

/** The whole service on an embedded PostgreSQL of its own, as `npm start` runs it. */
export interface ListService {
  readonly callers: readonly Caller[];
  close(): Promise<void>;
}

/** Starts it with these organisations in one database, and signs in at each. */
export async function startListService(organisations: readonly ListOrganisation[]): Promise<ListService> {
  // The system's own temporary folder, not memory: durability costs what it costs on the disk.
  const dataDir = await mkdtemp(join(tmpdir(), 'mandat-bench-'));
  await chmod(dataDir, 0o755);
  const database = await openDatabase({ dataDir, report });
  process.once('exit', database.stopNow);
  const { connectionString } = database;
  await migrateDatabase({ connectionString });
  const store = createPostgresStore({ connectionString });
  const auth = createAuth({
    database: { db: store.database, type: 'postgres' },
    secret: 'a benchmark keeps no secret of anybody',
    secure: false,
    hashing: scryptHashing,
    onError: report,
  });

  for (const { contacts, data, email } of organisations) {
    report(`loading ${contacts} contacts`);
    const managers = data.accounts.filter((account) => account.email === email);
    await auth.addAccounts(managers, PASSWORD);
    await store.load(data);
  }

  const log = createTestLog();
  const clock = { now: () => new Date() };
  const { fetch } = createApp({ store, auth, log, clock, mail: { wake: () => undefined } });
  return {
    callers: await Promise.all(organisations.map(({ email }) => signInTo(fetch, email, PASSWORD))),
    async close() {
      await store.close();
      await database.close();
      process.off('exit', database.stopNow);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
