import { type MemoryDB, memoryAdapter } from 'better-auth/adapters/memory';
import { browserHashing } from '#mocks/browser-hashing.ts';
import { createAuth } from '#server/auth/create-auth.ts';
import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import type { MemoryChanges } from '#server/store/memory/memory-rows.ts';
import { type Backend, type BackendOptions, TEST_SECRET } from './backend.ts';

/** The store in memory, with accounts in better-auth's own. */
export function openMemoryBackend({ secure, onAuthError, ...life }: BackendOptions): Backend {
  const database: MemoryDB = {
    user_account: [],
    user_session: [],
    user_credential: [],
    user_verification: [],
  };
  let changes: MemoryChanges | undefined;
  return {
    store: createMemoryStore({
      accountTables: database,
      onChange(next) {
        changes = next;
      },
    }),
    auth: createAuth({
      database: memoryAdapter(database),
      secret: TEST_SECRET,
      secure,
      ...life,
      hashing: browserHashing,
      onError: onAuthError,
    }),
    journal: async () => Object.values(changes?.journalEntries ?? {}),
    outbox: async () =>
      Object.values(changes?.outbox ?? {}).map(({ to, language, template, values }) => ({
        to,
        language,
        template,
        values,
      })),
    async disableAccount(accountId) {
      for (const row of database.user_account ?? []) if (row.id === accountId) row.disabled = true;
    },
    countSessions: async (accountId) =>
      (database.user_session ?? []).filter((row) => row.user_id === accountId).length,
    close: async () => undefined,
  };
}
