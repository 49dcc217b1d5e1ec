import type { Authorization } from '#domain/authorization/authorization.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { SavedView } from '#domain/saved-view/saved-view.ts';
import type { KeptAnswer } from '#server/store/idempotency-store.ts';
import type { JournalEntry } from '#server/store/journal-store.ts';
import type { OutgoingMail } from '#server/store/outbox-store.ts';

/** A row as it is kept: what JSON can hold, so instants are texts. */
type Kept<Row, Instant extends keyof Row> = Omit<Row, Instant> & { readonly [Name in Instant]: string };

/** What stands in the place of a row that was taken away. */
export const REMOVED = 'removed';

/** What can change after the load, by table. */
export interface MemoryRows {
  readonly contacts: Contact;
  readonly contactRelations: ContactRelation;
  readonly authorizations: Authorization;
  readonly organisationRelations: OrganisationRelation;
  /** The id of the profile that the account (the key) chose last. */
  readonly currentProfiles: string;
  readonly journalEntries: Kept<JournalEntry, 'at'>;
  readonly outbox: Kept<OutgoingMail, 'queuedAt'>;
  readonly savedViews: SavedView | typeof REMOVED;
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
    contactRelations: new Map(),
    authorizations: new Map(),
    organisationRelations: new Map(),
    currentProfiles: new Map(),
    journalEntries: new Map(),
    outbox: new Map(),
    savedViews: new Map(),
    idempotencyKeys: new Map(),
  };
}

export function rowsOf(changes: MemoryChanges): RowMaps {
  return {
    contacts: new Map(Object.entries(changes.contacts)),
    contactRelations: new Map(Object.entries(changes.contactRelations ?? {})),
    authorizations: new Map(Object.entries(changes.authorizations ?? {})),
    organisationRelations: new Map(Object.entries(changes.organisationRelations ?? {})),
    currentProfiles: new Map(Object.entries(changes.currentProfiles)),
    journalEntries: new Map(Object.entries(changes.journalEntries)),
    outbox: new Map(Object.entries(changes.outbox)),
    savedViews: new Map(Object.entries(changes.savedViews ?? {})),
    idempotencyKeys: new Map(Object.entries(changes.idempotencyKeys)),
  };
}

export function changesOf(rows: RowMaps): MemoryChanges {
  return {
    contacts: Object.fromEntries(rows.contacts),
    contactRelations: Object.fromEntries(rows.contactRelations),
    authorizations: Object.fromEntries(rows.authorizations),
    organisationRelations: Object.fromEntries(rows.organisationRelations),
    currentProfiles: Object.fromEntries(rows.currentProfiles),
    journalEntries: Object.fromEntries(rows.journalEntries),
    outbox: Object.fromEntries(rows.outbox),
    savedViews: Object.fromEntries(rows.savedViews),
    idempotencyKeys: Object.fromEntries(rows.idempotencyKeys),
  };
}

/** Rows of an organisation are found by its id first, as in PostgreSQL. */
export function rowKey(...parts: readonly string[]): string {
  return parts.join('/');
}
