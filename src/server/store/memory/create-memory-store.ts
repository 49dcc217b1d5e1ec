import type { Store, StoreTransaction } from '#server/store/store.ts';
import { checkWorld } from './check-world.ts';
import { readKey, scopeKey, sweepKeys } from './idempotency-keys.ts';
import { memoryReads } from './memory-reads.ts';
import { changesOf, emptyRows, type MemoryChanges, type RowMaps, rowsOf } from './memory-rows.ts';
import { memoryTransaction } from './memory-transaction.ts';
import { MemoryView } from './memory-view.ts';
import { addToWorld, emptyWorld, putRows } from './memory-world.ts';
import { createTurns } from './turns.ts';

export interface MemoryStoreOptions {
  /** What `onChange` gave last time: it stands again once the same world is loaded. */
  readonly saved?: MemoryChanges;
  /** Gets all that changed since the load, after each write that changed something. Must not throw. */
  readonly onChange?: (changes: MemoryChanges) => void;
}

/** The store of demo mode and of quick tests, with the answers of the one on PostgreSQL. Runs in a browser. */
export function createMemoryStore({ saved, onChange }: MemoryStoreOptions = {}): Store {
  const world = emptyWorld();
  const kept = saved ? rowsOf(saved) : emptyRows();
  const running = new Set<string>();
  const takeTurn = createTurns();

  function applyToWorld(rows: RowMaps): void {
    for (const contact of rows.contacts.values()) {
      const index = world.contacts.get(contact.organisationId);
      if (index?.get(contact.id)) index.put(contact);
    }
    putRows(world, {
      contactRelations: rows.contactRelations.values(),
      authorizations: rows.authorizations.values(),
      organisationRelations: rows.organisationRelations.values(),
    });
  }

  /** Keeps a transaction's rows all at once, without waiting for anything. */
  function keep(own: RowMaps): void {
    applyToWorld(own);
    for (const [key, row] of own.contacts) kept.contacts.set(key, row);
    for (const [key, row] of own.contactRelations) kept.contactRelations.set(key, row);
    for (const [key, row] of own.authorizations) kept.authorizations.set(key, row);
    for (const [key, row] of own.organisationRelations) kept.organisationRelations.set(key, row);
    for (const [key, row] of own.currentProfiles) kept.currentProfiles.set(key, row);
    for (const [key, row] of own.journalEntries) kept.journalEntries.set(key, row);
    for (const [key, row] of own.outbox) kept.outbox.set(key, row);
    for (const [key, row] of own.savedViews) kept.savedViews.set(key, row);
    for (const [key, row] of own.idempotencyKeys) kept.idempotencyKeys.set(key, row);
    if (Object.values(own).some((rows) => rows.size > 0)) onChange?.(changesOf(kept));
  }

  function transact<T>(work: (transaction: StoreTransaction, view: MemoryView) => Promise<T>): Promise<T> {
    return takeTurn(async () => {
      const own = emptyRows();
      const view = new MemoryView(world, kept, own);
      const nextLine = () => kept.journalEntries.size + own.journalEntries.size + 1;
      const value = await work(memoryTransaction(view, own, nextLine), view);
      keep(own);
      return value;
    });
  }

  return {
    ...memoryReads(new MemoryView(world, kept)),
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
        applyToWorld(kept);
      }),
    ping: async () => {},
  };
}
