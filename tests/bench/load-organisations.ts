import { sql } from 'kysely';
import { loadChunks } from '#mocks/seeding/load-chunks.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { createPostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { benchAuth } from './bench-auth.ts';
import type { BenchOrganisation } from './bench-organisation.ts';
import { report } from './report.ts';

/** Loads them into an empty database as `npm run seed` does; a database that holds something stays as it is. */
export async function loadOrganisations(
  connectionString: string,
  organisations: readonly BenchOrganisation[],
): Promise<void> {
  const store = createPostgresStore({ connectionString, statementTimeoutMs: 0 });
  try {
    if (!(await store.isEmpty())) return;
    const auth = benchAuth(store.database);
    for (const { size, manager, chunks } of organisations) {
      await auth.addAccounts([manager], DEMO_PASSWORD);
      report(`loading ${size}`);
      const fresh = { store, has: async () => false, onProgress: () => undefined };
      await loadChunks({ ...fresh, chunks: streamOf(chunks) });
    }
    // Statistics and visibility at once, not within autovacuum's minute.
    await sql`vacuum (analyze)`.execute(store.database);
  } finally {
    await store.close();
  }
}

async function* streamOf(chunks: BenchOrganisation['chunks']) {
  yield* chunks;
}
