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
  /** Words already folded; each must be found in the names of the file and of the contact. */
  readonly words: readonly string[];
  readonly contactIds: readonly string[];
  readonly fileIds: readonly string[];
  readonly subjects: readonly AuthorizedSubject[];
  readonly rights: readonly Right[];
  /** Contacts having any of these functions that day. */
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
  find(organisationId: string, authorizationId: string, day: CalendarDay): Promise<AuthorizationListEntry | undefined>;
}
