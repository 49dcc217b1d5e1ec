import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { LinkedValue } from '#domain/linking/linking-code.ts';
import type { ContactFunction, ContactRelation, Standing } from '#domain/relation/contact-relation.ts';
import type { Origin } from '#domain/relation/provenance.ts';
import type { PersonChanges } from '#domain/request/act.ts';

export type ContactListSort = 'contact' | 'function' | 'active';

/**
 * Where a row stands in its list: the values of the sort, then the name, then the id. `rank` is 0 for the sort by name,
 * the function's place (0 to 4; 9 without any) for the sort by function, 0 active / 1 not for the sort by « Actif ».
 */
export interface ContactPosition {
  readonly rank: number;
  readonly name: string;
  readonly id: string;
}

export interface ContactListRequest {
  readonly organisationId: string;
  /** The day on which « Fonction » and « Actif » are true. */
  readonly day: CalendarDay;
  /** Words already folded; each must be found in the contact's search text. */
  readonly words: readonly string[];
  /** Any of these; empty: all. */
  readonly functions: readonly ContactFunction[];
  readonly active: boolean | undefined;
  /** Any of these values, at the instant at which codes have run out or haven't. */
  readonly linked: { readonly values: readonly LinkedValue[]; readonly now: Date } | undefined;
  /** Active on the day, and no longer so after that many days. */
  readonly endingWithin: number | undefined;
  /** « État au »: leaves out contacts whose relations all start after the day. */
  readonly startedOnly: boolean;
  readonly sort: ContactListSort;
  /** Turns the whole order round, name and id included. */
  readonly descending: boolean;
  readonly limit: number;
  /** Of the rows that the filters find, these alone. */
  readonly ids?: readonly string[];
  /** Rows strictly after this place in the order asked for, or strictly before it (the nearest ones). */
  readonly after?: ContactPosition;
  readonly before?: ContactPosition;
}

export interface ContactListEntry {
  readonly contact: Contact;
  readonly standing: Standing;
  readonly linked: boolean;
  /** Earliest start and latest end of the relations that the row stands for; `null` without any. */
  readonly startOn: CalendarDay | null;
  readonly endOn: CalendarDay | null;
  /** Of the one of them that becomes visible last. */
  readonly origin: Origin | null;
  readonly visibleAt: string | null;
  readonly position: ContactPosition;
}

export interface ContactListAnswer {
  /** In the order asked for, whichever way the page was reached. */
  readonly entries: readonly ContactListEntry[];
  /** Whether more rows follow in the direction of travel (after the last one, or before the first one for `before`). */
  readonly more: boolean;
  /** Rows of the whole list, counted up to `COUNT_CAP`. */
  readonly total: { readonly count: number; readonly exact: boolean };
}

export interface ContactRecord {
  readonly contact: Contact;
  /** Every relation, ended ones included: own organisation first, then by the file's name, then by start. */
  readonly relations: ReadonlyArray<{ readonly relation: ContactRelation; readonly target: ClientFile }>;
  readonly linked: boolean;
}

export interface ContactReads {
  list(request: ContactListRequest): Promise<ContactListAnswer>;
  find(organisationId: string, contactId: string): Promise<ContactRecord | undefined>;
  /** The address on record; null where there is none, or no such contact: one statement either way. */
  emailOf(organisationId: string, contactId: string): Promise<string | null>;
}

export type ContactChanges = PersonChanges;

export interface ContactWrites {
  /** Like `find`, and nobody else changes the contact before this transaction ends. */
  lock(organisationId: string, contactId: string): Promise<ContactRecord | undefined>;
  /** Changes the contact if it still has this version, which grows by one; `false` when it hasn't. */
  update(
    organisationId: string,
    contactId: string,
    version: number,
    changes: ContactChanges,
  ): Promise<boolean>;
}

export interface ContactRelationWrites {
  /** Adds them all, or throws `StoreRefusal`. */
  add(relations: readonly ContactRelation[]): Promise<void>;
  /** Ends those of them that have started by that day and end later; says how many. */
  end(organisationId: string, relationIds: readonly string[], endOn: CalendarDay): Promise<number>;
}
