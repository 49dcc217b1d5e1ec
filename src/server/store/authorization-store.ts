import type { Authorization, AuthorizedSubject, Right } from '#domain/authorization/authorization.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { ContactFunction, Standing } from '#domain/relation/contact-relation.ts';
import type { ListAnswer, ListWindow } from './list-answer.ts';

/**
 * The orders of the list, as the values of a position:
 * `own-first`: holder (0 the organisation, 1 a contact), file name, subject's place, contact's name;
 * `subject`: subject's place, holder, file name, contact's name;
 * `file`: file name, holder, subject's place, contact's name;
 * `contact`: contact's name, file name, subject's place.
 * The contact's name is « Nom, Prénom », empty for what the organisation holds itself.
 */
export type AuthorizationListSort = 'own-first' | 'subject' | 'file' | 'contact';

export interface AuthorizationListRequest extends ListWindow {
  readonly organisationId: string;
  /** The day on which « Actif » and « Fonction » are true. Rows that start later are listed too, as not active. */
  readonly day: CalendarDay;
  /** « État au »: leaves out what starts after the day. */
  readonly startedOnly: boolean;
  /** Words already folded; each must be found in the file's name or in the contact's search text (names and e-mail). */
  readonly words: readonly string[];
  readonly contactIds: readonly string[];
  readonly fileIds: readonly string[];
  readonly subjects: readonly AuthorizedSubject[];
  readonly rights: readonly Right[];
  /** Contacts showing any of these functions that day. */
  readonly functions: readonly ContactFunction[];
  readonly holder: 'organisation' | 'contact' | undefined;
  readonly active: boolean | undefined;
  /** Active on the day, and ending at most so many days after it. */
  readonly endingWithin: number | undefined;
  /** Only those of contacts without a linked account. */
  readonly neverLinked: boolean;
  readonly sort: AuthorizationListSort;
}

export interface AuthorizationListEntry {
  readonly authorization: Authorization;
  readonly file: ClientFile;
  readonly holder: { readonly contact: Contact; readonly standing: Standing } | null;
}

export interface AuthorizationReads {
  list(request: AuthorizationListRequest): Promise<ListAnswer<AuthorizationListEntry>>;
  /** One authorization of the organisation, with everything its chain rests on. */
  find(
    organisationId: string,
    authorizationId: string,
    day: CalendarDay,
  ): Promise<AuthorizationListEntry | undefined>;
}

export interface AuthorizationWrites {
  /**
   * Adds them all, or throws `StoreRefusal`: the same one twice at a time, or one by which a contact would hold more than the
   * organisation. What the organisation itself holds comes in the same call, or before.
   */
  add(authorizations: readonly Authorization[]): Promise<void>;
  /**
   * Ends those of them that have started by that day and end later; says how many. Throws `StoreRefusal` when a contact would
   * be left with more than the organisation holds.
   */
  end(organisationId: string, authorizationIds: readonly string[], endOn: CalendarDay): Promise<number>;
}
