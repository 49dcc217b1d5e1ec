import type { ContactReads, ContactWrites } from './contact-store.ts';
import type { IdempotencyScope, IdempotencyWrites, KeptAnswer } from './idempotency-store.ts';
import type { JournalWrites } from './journal-store.ts';
import type { OutboxWrites } from './outbox-store.ts';
import type { ProfileReads, ProfileWrites } from './profile-store.ts';
import type { WorldData } from './world-data.ts';

/** What can be asked of the store. */
export interface StoreReads {
  readonly contacts: ContactReads;
  readonly profiles: ProfileReads;
}

/** What can be asked and changed inside one transaction. */
export interface StoreTransaction extends StoreReads {
  readonly contacts: ContactReads & ContactWrites;
  readonly profiles: ProfileReads & ProfileWrites;
  readonly journal: JournalWrites;
  readonly outbox: OutboxWrites;
  readonly idempotency: IdempotencyWrites;
}

/**
 * The port to what is kept. Two stores stand behind it, memory and PostgreSQL, and one suite holds both to the same answers.
 * Every method may throw {@link StoreUnavailable}.
 */
export interface Store extends StoreReads {
  /** Runs `work` in one transaction: all of it is kept when it resolves, nothing of it when it rejects. */
  write<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;
  /**
   * Like `write`, guarded by an idempotency key. `work` gets the answer kept under the key within the last 24 hours, if any.
   * While another transaction works under the same key it doesn't wait: it resolves to `running` and does nothing.
   */
  writeOnce<T>(
    scope: IdempotencyScope,
    now: Date,
    work: (transaction: StoreTransaction, kept: KeptAnswer | undefined) => Promise<T>,
  ): Promise<{ readonly running: true } | { readonly running: false; readonly value: T }>;
  /** Whether it holds any organisation at all. */
  isEmpty(): Promise<boolean>;
  /** Adds whole organisations with all they hold, by sets, in one transaction. */
  load(data: WorldData): Promise<void>;
  /** Resolves when the store answers; rejects with {@link StoreUnavailable} otherwise. */
  ping(): Promise<void>;
}

/** The store can't be reached, or has no room: 503 to the caller, never a half-kept change. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
