import { type MemoryDB, memoryAdapter } from 'better-auth/adapters/memory';
import type { UserAccount } from '#domain/access/user-account.ts';
import type { AuthService } from '#server/auth/create-auth.ts';
import { createAuth } from '#server/auth/create-auth.ts';
import type { AccountTables } from '#server/store/memory/account-tables.ts';
import { browserHashing } from './browser-hashing.ts';
import { carrySession, type SessionJar } from './session-jar.ts';

/** A session row of better-auth, with its days as texts: what survives a reload. */
export interface SavedSessions {
  readonly rows: SavedRows;
  readonly cookie: string | undefined;
  /** Accounts that were made or changed here, with their credentials. */
  readonly accounts?: SavedRows;
  readonly credentials?: SavedRows;
}

type SavedRows = ReadonlyArray<Readonly<Record<string, unknown>>>;

interface DemoAuth {
  readonly auth: AuthService;
  /** The rows behind it, for the store that changes them. */
  readonly tables: AccountTables;
  /** Makes the accounts of the world, but for those that a saved state holds. */
  addAccounts(accounts: readonly UserAccount[], password: string): Promise<void>;
  saveSessions(): SavedSessions;
}

const DATES = ['expires_at', 'created_at', 'updated_at', 'signed_in_at', 'last_seen_at'];

function revive(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const dates = DATES.filter((key) => typeof row[key] === 'string').map((key) => [
    key,
    new Date(String(row[key])),
  ]);
  return { ...row, ...Object.fromEntries(dates) };
}

/** better-auth over its memory adapter, with the cookie carried for the page, and sessions that can be kept. */
export function createDemoAuth(saved: SavedSessions | undefined): DemoAuth {
  const jar: SessionJar = { cookie: saved?.cookie };
  const database: MemoryDB = {
    user_account: (saved?.accounts ?? []).map(revive),
    // A session of an earlier version of the demo doesn't tell when it was used last.
    user_session: (saved?.rows ?? []).filter((row) => row.last_seen_at).map(revive),
    user_credential: (saved?.credentials ?? []).map(revive),
    user_verification: [],
  };
  const auth = createAuth({
    database: memoryAdapter(database),
    secret: 'demo-mode-keeps-no-secret-at-all-in-a-page',
    secure: false,
    hashing: browserHashing,
    onError: () => undefined,
  });
  /** Rows of accounts as they were made, by account: what is like them needs no saving. */
  const made = new Map<string, string>();
  const rowsOf = (accountId: unknown) =>
    JSON.stringify([
      database.user_account?.filter((row) => row.id === accountId),
      database.user_credential?.filter((row) => row.user_id === accountId),
    ]);
  const changed = (accountId: unknown) => made.get(String(accountId)) !== rowsOf(accountId);

  return {
    auth: carrySession(auth, jar),
    tables: database,
    async addAccounts(accounts, password) {
      const saved = new Set((database.user_account ?? []).map(({ id }) => String(id)));
      await auth.addAccounts(accounts, password);
      for (const { id } of accounts) if (!saved.has(id)) made.set(id, rowsOf(id));
    },
    saveSessions: () => ({
      rows: [...(database.user_session ?? [])],
      cookie: jar.cookie,
      accounts: (database.user_account ?? []).filter(({ id }) => changed(id)),
      credentials: (database.user_credential ?? []).filter(({ user_id: id }) => changed(id)),
    }),
  };
}
