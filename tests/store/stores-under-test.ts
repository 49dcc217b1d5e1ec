import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import type { MemoryChanges } from '#server/store/memory/memory-rows.ts';
import { createPostgresStore, type PostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { migrateDatabase } from '#server/store/postgres/migrate-database.ts';
import type { Store } from '#server/store/store.ts';
import { createTestDatabase } from '#tests/harness/test-database.ts';

/** What the port only writes, read back behind it. */
interface KeptWrites {
  readonly actions: readonly string[];
  readonly recipients: readonly string[];
  readonly keys: readonly string[];
}

export interface OpenStore {
  readonly store: Store;
  /** What was written for the organisation, in order. */
  keptOf(organisationId: string): Promise<KeptWrites>;
  close(): Promise<void>;
}

async function openMemoryStore(): Promise<OpenStore> {
  let changes: MemoryChanges | undefined;
  const store = createMemoryStore({
    onChange: (all) => {
      changes = all;
    },
  });
  return {
    store,
    async keptOf(organisationId) {
      const { journalEntries = {}, outbox = {}, idempotencyKeys = {} } = changes ?? {};
      const rows = { journal: Object.values(journalEntries), outbox: Object.values(outbox) };
      return {
        actions: rows.journal.filter((row) => row.organisationId === organisationId).map((row) => row.action),
        recipients: rows.outbox.filter((row) => row.organisationId === organisationId).map((row) => row.to),
        keys: Object.keys(idempotencyKeys)
          .filter((key) => key.startsWith(organisationId))
          .map((key) => key.split('/').slice(2).join('/')),
      };
    },
    close: async () => {},
  };
}

/** A PostgreSQL store on a database of its own, migrated; `close` drops it. */
export async function openPostgresStore(
  options: Partial<Parameters<typeof createPostgresStore>[0]> = {},
): Promise<OpenStore & { readonly store: PostgresStore; readonly connectionString: string }> {
  const { connectionString, drop } = await createTestDatabase();
  await migrateDatabase({ connectionString });
  const store = createPostgresStore({ connectionString, ...options });
  return {
    store,
    connectionString,
    async keptOf(organisationId) {
      const { database } = store;
      const [journal, outbox, keys] = await Promise.all([
        database
          .selectFrom('journal_entries')
          .select('action')
          .where('organisation_id', '=', organisationId)
          .orderBy('sequence')
          .execute(),
        database
          .selectFrom('outbox')
          .select('recipient')
          .where('organisation_id', '=', organisationId)
          .execute(),
        database
          .selectFrom('idempotency_keys')
          .select('key')
          .where('organisation_id', '=', organisationId)
          .execute(),
      ]);
      return {
        actions: journal.map((row) => row.action),
        recipients: outbox.map((row) => row.recipient),
        keys: keys.map((row) => row.key),
      };
    },
    async close() {
      await store.close();
      await drop();
    },
  };
}

export const STORES: ReadonlyArray<{ readonly name: string; open(): Promise<OpenStore> }> = [
  { name: 'memory', open: openMemoryStore },
  { name: 'postgres', open: openPostgresStore },
];
