import type { AccountReads, AccountWrites } from '#server/store/account-store.ts';
import { type AccountRow, type AccountRows, type AccountTables, accountOfRow } from './account-tables.ts';

/** Reads the rows of the sign-in. */
export function accountReads(tables: () => AccountTables): AccountReads {
  const accounts = () => tables().user_account ?? [];
  const hashOf = (accountId: unknown) => {
    const row = (tables().user_credential ?? []).find((one) => one.user_id === accountId);
    return typeof row?.password === 'string' ? row.password : null;
  };

  return {
    async find(accountId) {
      const row = accounts().find(({ id }) => id === accountId);
      return row && accountOfRow(row);
    },
    async findByEmail(email) {
      const row = accounts().find((one) => one.email === email);
      return row && { account: accountOfRow(row), passwordHash: hashOf(row.id) };
    },
    passwordHashOf: async (accountId) => hashOf(accountId) ?? undefined,
    async sessionsOf(accountId) {
      const rows = (tables().user_session ?? []).filter((row) => row.user_id === accountId);
      return rows
        .map((row) => ({
          id: String(row.id),
          signedInAt: instantOf(row.signed_in_at),
          lastSeenAt: instantOf(row.last_seen_at),
          browser: textOf(row.user_agent),
          address: textOf(row.ip_address),
        }))
        .sort(
          (left, right) =>
            right.signedInAt.getTime() - left.signedInAt.getTime() || (left.id < right.id ? -1 : 1),
        );
    },
  };
}

export function accountWrites(own: AccountRows): AccountWrites {
  const find = (accountId: string) => (own.rows.user_account ?? []).find(({ id }) => id === accountId);
  const taken = (email: string, exceptId: string) =>
    (own.rows.user_account ?? []).some((row) => row.email === email && row.id !== exceptId);

  /** Puts values in the account's row. */
  function put(accountId: string, now: Date, values: AccountRow): void {
    own.change(accountId, ({ user_account: rows = [] }) => {
      const row = rows.find(({ id }) => id === accountId);
      if (!row) return;
      const version = (typeof row.version === 'number' ? row.version : 1) + 1;
      Object.assign(row, values, { version, updated_at: now });
    });
  }

  function leave(accountId: string, table: string, keep: (row: AccountRow) => boolean): void {
    own.change(accountId, (tables) => {
      tables[table] = (tables[table] ?? []).filter((row) => row.user_id !== accountId || keep(row));
    });
  }

  function setPassword(accountId: string, password: string, now: Date): void {
    const id = crypto.randomUUID();
    own.change(accountId, (tables) => {
      const rows = tables.user_credential ?? [];
      const known = rows.find((row) => row.user_id === accountId);
      const times = { created_at: now, updated_at: now };
      const account = { user_id: accountId, account_id: accountId, provider_id: 'credential' };
      if (known) Object.assign(known, { password, updated_at: now });
      else tables.user_credential = [...rows, { id, ...account, password, ...times }];
    });
  }

  return {
    // Transactions take turns.
    lock: async () => undefined,
    async add({ account, passwordHash, termsVersion }, now) {
      const { id, email, firstName, lastName, ...rest } = account;
      if (taken(email, id)) return false;
      own.change(id, (tables) => {
        const names = { name: `${firstName} ${lastName}`, first_name: firstName, last_name: lastName };
        const made = { email_verified: true, terms_version: termsVersion, version: 1 };
        const row = { id, email, ...rest, ...names, ...made, image: null, created_at: now, updated_at: now };
        tables.user_account = [...(tables.user_account ?? []), row];
      });
      setPassword(id, passwordHash, now);
      return true;
    },
    async update(accountId, version, changes, now) {
      const row = find(accountId);
      const account = row && accountOfRow(row);
      if (account?.version !== version) return false;
      const {
        firstName = account.firstName,
        lastName = account.lastName,
        language = account.language,
      } = changes;
      const names = { name: `${firstName} ${lastName}`, first_name: firstName, last_name: lastName };
      put(accountId, now, { ...names, language });
      return true;
    },
    async setEmail(accountId, email, now) {
      if (!find(accountId) || taken(email, accountId)) return false;
      put(accountId, now, { email, email_verified: true });
      return true;
    },
    setPassword: async (accountId, passwordHash, now) => setPassword(accountId, passwordHash, now),
    endSessions: async (accountId, exceptId) =>
      leave(accountId, 'user_session', ({ id }) => exceptId !== null && id === exceptId),
    async endSession(accountId, sessionId) {
      const there = (own.rows.user_session ?? []).some(
        (row) => row.id === sessionId && row.user_id === accountId,
      );
      if (there) leave(accountId, 'user_session', ({ id }) => id !== sessionId);
      return there;
    },
    async close(accountId, now) {
      leave(accountId, 'user_session', () => false);
      leave(accountId, 'user_credential', () => false);
      const nobody = { name: 'Compte supprimé', first_name: 'Compte', last_name: 'supprimé' };
      const email = `${accountId}@compte-supprime.invalid`;
      put(accountId, now, { ...nobody, email, email_verified: false, disabled: true });
    },
  };
}

function instantOf(value: unknown): Date {
  return value instanceof Date ? value : new Date(0);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
