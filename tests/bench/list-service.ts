import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { createPostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { migrateDatabase } from '#server/store/postgres/migrate-database.ts';
import { openDatabase } from '#server/store/postgres/runtime/open-database.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { benchApp } from './bench-app.ts';
import type { BenchOrganisation } from './bench-organisation.ts';
import { loadOrganisations } from './load-organisations.ts';
import { report } from './report.ts';
import { signInTo } from './sign-in-to.ts';

/** The whole service on an embedded PostgreSQL, as `npm start` runs it. */
export interface ListService {
  /** Who is signed in at each organisation, in their order. */
  readonly callers: readonly Caller[];
  close(): Promise<void>;
}

/** Starts it with these organisations in one database, and signs in at each. */
export async function startListService(
  dataDir: string,
  organisations: readonly BenchOrganisation[],
): Promise<ListService> {
  const database = await openDatabase({ dataDir, report });
  process.once('exit', database.stopNow);
  const { connectionString } = database;
  await migrateDatabase({ connectionString });
  await loadOrganisations(connectionString, organisations);

  const store = createPostgresStore({ connectionString });
  const { fetch } = benchApp(store, { wake: () => undefined });
  const signedIn = organisations.map(({ manager }) => signInTo(fetch, manager.email, DEMO_PASSWORD));
  return {
    callers: await Promise.all(signedIn),
    async close() {
      await store.close();
      await database.close();
      process.off('exit', database.stopNow);
    },
  };
}
