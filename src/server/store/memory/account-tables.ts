import type { UserAccount } from '#domain/access/user-account.ts';
import type { KeptAccount } from '#server/store/account-store.ts';

export type AccountRow = Record<string, unknown>;

/** The rows of the sign-in, under its own table and column names: the same that its memory adapter reads and writes. */
export type AccountTables = Record<string, AccountRow[]>;

/** One change of those rows, done when the transaction that asked for it is kept. */
export type AccountChange = (tables: AccountTables) => void;

/** The rows as one transaction sees them, with its own changes. */
export class AccountRows {
  readonly #tables: AccountTables;
  readonly #changes: AccountChange[] = [];
  readonly #touched = new Set<string>();

  constructor(tables: AccountTables) {
    this.#tables = tables;
  }

  /** As they would be if the transaction were kept now. */
  get rows(): AccountTables {
    if (this.#changes.length === 0) return this.#tables;
    const copy = structuredClone(this.#tables);
    for (const change of this.#changes) change(copy);
    return copy;
  }

  change(accountId: string, change: AccountChange): void {
    this.#touched.add(accountId);
    this.#changes.push(change);
  }

  /** Keeps the changes; gives the accounts that they were about. */
  keep(): UserAccount[] {
    for (const change of this.#changes) change(this.#tables);
    return (this.#tables.user_account ?? [])
      .filter(({ id }) => this.#touched.has(String(id)))
      .map(accountOfRow);
  }
}

export function accountOfRow(row: AccountRow): KeptAccount {
  return {
    id: String(row.id),
    email: String(row.email),
    firstName: String(row.first_name),
    lastName: String(row.last_name),
    language: row.language === 'en' ? 'en' : 'fr',
    disabled: row.disabled === true,
    agent: row.agent === true,
    createdAt: row.created_at instanceof Date ? row.created_at : new Date(0),
    termsVersion: typeof row.terms_version === 'string' ? row.terms_version : null,
    version: typeof row.version === 'number' ? row.version : 1,
  };
}
