import type { Store, StoreTransaction } from '#server/store/store.ts';
import { AccountRows, type AccountTables, accountOfRow } from './account-tables.ts';
import { checkWorld } from './check-world.ts';
import { readKey, scopeKey, sweepKeys } from './idempotency-keys.ts';
import { memoryLimits } from './limits.ts';
import { memoryReads } from './memory-reads.ts';
import { changesOf, emptyRows, type MemoryChanges, type RowMaps, rowsOf } from './memory-rows.ts';
import { memoryTransaction } from './memory-transaction.ts';
import { MemoryView } from './memory-view.ts';
import { addLink, addToWorld, emptyWorld, putContacts, putRows, removeLink } from './memory-world.ts';
import { createTurns } from './turns.ts';

export interface MemoryStoreOptions {
  /** What `onChange` gave last time: it stands again once the same world is loaded. */
  readonly saved?: MemoryChanges;
  /** Gets all that changed since the load, after each write that changed something. Must not throw. */
  readonly onChange?: (changes: MemoryChanges) => void;
  /** Where the sign-in keeps its rows: the same that its memory adapter was given. */
  readonly accountTables?: AccountTables;
}

/** The store of demo mode and of quick tests, with the answers of the one on PostgreSQL. Runs in a browser. */
export function createMemoryStore({ saved, onChange, accountTables = {} }: MemoryStoreOptions = {}): Store {
  const world = emptyWorld();
  const kept = saved ? rowsOf(saved) : emptyRows();
  const running = new Set<string>();
  const takeTurn = createTurns();

  function applyToWorld(rows: RowMaps): void {
    const contacts = [...rows.contacts].filter(
      ([key, { organisationId, id }]) =>
        rows.addedContacts.has(key) || world.contacts.get(organisationId)?.get(id),
    );
    putContacts(
      world,
      contacts.map(([, contact]) => contact),
    );
    putRows(world, {
      contactRelations: rows.contactRelations.values(),
      authorizations: rows.authorizations.values(),
      organisationRelations: rows.organisationRelations.values(),
    });
    for (const link of rows.profileLinks.values()) addLink(world, link);
    for (const link of rows.endedLinks.values()) removeLink(world, link);
  }

  /** Keeps a transaction's rows all at once, without waiting for anything. */
  function keep(own: RowMaps): void {
    applyToWorld(own);
    for (const table of Object.keys(own) as Array<keyof RowMaps>) keepTable(kept, own, table);
    if (Object.values(own).some((rows) => rows.size > 0)) onChange?.(changesOf(kept));
  }

  function transact<T>(work: (transaction: StoreTransaction, view: MemoryView) => Promise<T>): Promise<T> {
    return takeTurn(async () => {
      const own = emptyRows();
      const view = new MemoryView(world, kept, own);
      const nextLine = () => kept.journalEntries.size + own.journalEntries.size + 1;
      const accounts = new AccountRows(accountTables);
      const value = await work(memoryTransaction(view, own, accounts, nextLine), view);
      for (const account of accounts.keep()) world.accounts.set(account.id, account);
      keep(own);
      return value;
    });
  }

  return {
    ...memoryReads(new MemoryView(world, kept), () => accountTables),
    limits: memoryLimits(),
    write: (work) => transact(work),
    async writeOnce(scope, now, work) {
      const key = scopeKey(scope);
      if (running.has(key)) return { running: true };
      running.add(key);
      try {
        sweepKeys(kept, now);
        const value = await transact((transaction, view) => work(transaction, readKey(view, scope, now)));
        return { running: false, value };
      } finally {
        running.delete(key);
      }
    },
    isEmpty: async () => world.organisations.size === 0,
    load: (data) =>
      takeTurn(async () => {
        checkWorld(world, data);
        addToWorld(world, data);
        // Those that the sign-in knows have changed since, or came later.
        for (const row of accountTables.user_account ?? [])
          world.accounts.set(String(row.id), accountOfRow(row));
        applyToWorld(kept);
      }),
    ping: async () => {},
  };
}

function keepTable<Table extends keyof RowMaps>(kept: RowMaps, own: RowMaps, table: Table): void {
  for (const [key, row] of own[table]) kept[table].set(key, row);
}
