import type { Contact } from '#domain/contact/contact.ts';
import type { KeptAnswer } from '#server/store/idempotency-store.ts';
import type { JournalEntry } from '#server/store/journal-store.ts';
import type { OutgoingMail } from '#server/store/outbox-store.ts';

/** A row as it is kept: what JSON can hold, so instants are texts. */
type Kept<Row, Instant extends keyof Row> = Omit<Row, Instant> & { readonly [Name in Instant]: string };

/** What can change after the load, by table. */
export interface MemoryRows {
  readonly contacts: Contact;
  /** The id of the profile that the account (the key) chose last. */
  readonly currentProfiles: string;
  readonly journalEntries: Kept<JournalEntry, 'at'>;
  readonly outbox: Kept<OutgoingMail, 'queuedAt'>;
  readonly idempotencyKeys: KeptAnswer & { readonly keptAt: string };
}

/** Rows by table and key. */
export type RowMaps = { readonly [Table in keyof MemoryRows]: Map<string, MemoryRows[Table]> };

/** The same as plain objects: what demo mode saves and gives back. */
export type MemoryChanges = {
  readonly [Table in keyof MemoryRows]: Readonly<Record<string, MemoryRows[Table]>>;
};

export function emptyRows(): RowMaps {
  return {
    contacts: new Map(),
    currentProfiles: new Map(),
    journalEntries: new Map(),
    outbox: new Map(),
    idempotencyKeys: new Map(),
  };
}

export function rowsOf(changes: MemoryChanges): RowMaps {
  return {
    contacts: new Map(Object.entries(changes.contacts)),
    currentProfiles: new Map(Object.entries(changes.currentProfiles)),
    journalEntries: new Map(Object.entries(changes.journalEntries)),
    outbox: new Map(Object.entries(changes.outbox)),
    idempotencyKeys: new Map(Object.entries(changes.idempotencyKeys)),
  };
}

export function changesOf(rows: RowMaps): MemoryChanges {
  return {
    contacts: Object.fromEntries(rows.contacts),
    currentProfiles: Object.fromEntries(rows.currentProfiles),
    journalEntries: Object.fromEntries(rows.journalEntries),
    outbox: Object.fromEntries(rows.outbox),
    idempotencyKeys: Object.fromEntries(rows.idempotencyKeys),
  };
}

/** Rows of an organisation are found by its id first, as in PostgreSQL. */
export function rowKey(...parts: readonly string[]): string {
  return parts.join('/');
}
