import type { AuthorizedSubject, Right } from '#domain/authorization/authorization.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { OrganisationChanges } from '#domain/organisation/organisation-details.ts';
import type { OrganisationMatter } from '#domain/organisation/organisation-matter.ts';
import type { ContactFunction } from '#domain/relation/contact-relation.ts';

/** What is known of a person before it is a contact: « Le contact n'existe pas » (002, step 4). */
export type Person = Pick<
  Contact,
  'firstName' | 'lastName' | 'email' | 'language' | 'phones' | 'clientNumber'
>;

/** A subject asked for, with its right. */
export interface SubjectGrant {
  readonly subject: AuthorizedSubject;
  readonly right: Right;
}

/** « Informations personnelles » and « Coordonnées de communication »: what is left out stays as it is. */
export type PersonChanges = Partial<
  Pick<Contact, 'firstName' | 'lastName' | 'email' | 'language' | 'phones' | 'address'>
>;

/**
 * Form A (002, steps 4, 5 and 7; 003, steps 4 and 5): a relation and subjects in a file, the own one or a client's.
 * `contactId` and `person`: exactly one of them stands. `newContactId` names the new contact, so that later lines of the same
 * request may mean it. `subjects` null: everything that passes.
 */
export interface GrantAct {
  readonly kind: 'grant';
  readonly contactId: string | null;
  readonly person: Person | null;
  readonly newContactId: string | null;
  readonly fileId: string;
  readonly function: ContactFunction;
  readonly startOn: CalendarDay;
  readonly endOn: CalendarDay;
  readonly subjects: readonly SubjectGrant[] | null;
}

/** Form B, « Coordonnées de communication » and « Informations personnelles » (002, step 5), and the form of a contact's address. */
export interface ChangeContactAct {
  readonly kind: 'change-contact';
  readonly contactId: string;
  /** The version that was shown; an older one than what stands refuses the line. Null: whatever stands. */
  readonly version: number | null;
  readonly changes: PersonChanges;
}

/** Form B, « Date de fin d'une relation ». What was delegated along with it follows. */
export interface ChangeEndAct {
  readonly kind: 'change-end';
  readonly contactId: string;
  readonly relationId: string;
  readonly endOn: CalendarDay;
}

/** « Émettre un nouveau code de liaison », or a reminder of the one on its way, without any code in it. */
export interface IssueCodeAct {
  readonly kind: 'issue-code';
  readonly contactId: string;
  readonly reminder: boolean;
}

/**
 * Form C (002, step 5): « Toutes les relations », some of them with what rests on them, or subjects alone. `lastDay` is the last
 * day that counts; what hasn't begun by then never does.
 */
export interface EndAct {
  readonly kind: 'end';
  readonly contactId: string;
  readonly scope: 'all' | 'relations' | 'authorizations';
  /** Of the relations or the authorizations, by the scope; empty for `all`. */
  readonly ids: readonly string[];
  readonly lastDay: CalendarDay;
}

/** A removal undone, exactly: each record gets the end it had, unless it has changed again since. */
export interface RestoreAct {
  readonly kind: 'restore';
  readonly contactId: string;
  readonly relations: readonly EndChange[];
  readonly authorizations: readonly EndChange[];
}

/** « Modifier les informations d'une organisation », « Modifier une adresse »: of the own organisation, and of no contact. */
export interface ChangeOrganisationAct {
  readonly kind: 'change-organisation';
  /** The version that was shown; an older one than what stands refuses the line. Null: whatever stands. */
  readonly version: number | null;
  readonly changes: OrganisationChanges;
}

/** « Gérer une organisation »: told to the body, whose agent decides. */
export interface ManageOrganisationAct extends OrganisationMatter {
  readonly kind: 'manage-organisation';
}

/**
 * « Gérer une organisation », for an employer: a firm, known by its NEQ, serves the own file from a day on, with these subjects. The
 * employer makes the tie and grants the subjects, nobody else (section 9, decision 1).
 */
export interface TieFirmAct {
  readonly kind: 'tie-firm';
  /** Ten digits. Nobody searches among the firms: an exact number, or nothing. */
  readonly neq: string;
  readonly startOn: CalendarDay;
  readonly endOn: CalendarDay;
  readonly subjects: readonly SubjectGrant[];
}

/** From a day on, the firm holds exactly these subjects in the own file, as long as it serves it. */
export interface FirmSubjectsAct {
  readonly kind: 'firm-subjects';
  readonly firmId: string;
  readonly fromOn: CalendarDay;
  readonly subjects: readonly SubjectGrant[];
}

/** The firm serves the own file no more after that day; what it holds and has passed on there goes with it. */
export interface EndTieAct {
  readonly kind: 'end-tie';
  readonly firmId: string;
  readonly lastDay: CalendarDay;
}

/** What an employer took from a firm given back, exactly; `relations`: the ties, and those of the firm's contacts to the file. */
export interface RestoreTieAct {
  readonly kind: 'restore-tie';
  readonly firmId: string;
  readonly relations: readonly EndChange[];
  readonly authorizations: readonly EndChange[];
}

/** A record whose end moves: the end it has, and the one it gets. */
export interface EndChange {
  readonly id: string;
  readonly before: CalendarDay;
  readonly endOn: CalendarDay;
}

/** One line of a request: one thing asked for one contact, or for the organisation itself. */
export type Act =
  | GrantAct
  | ChangeContactAct
  | ChangeEndAct
  | IssueCodeAct
  | EndAct
  | RestoreAct
  | ChangeOrganisationAct
  | ManageOrganisationAct
  | FirmAct;

/** Of an employer, about a firm that serves its file. */
export type FirmAct = TieFirmAct | FirmSubjectsAct | EndTieAct | RestoreTieAct;

export const FIRM_ACT_KINDS = ['tie-firm', 'firm-subjects', 'end-tie', 'restore-tie'] as const;

export function isFirmAct(act: Act): act is FirmAct {
  return FIRM_ACT_KINDS.some((kind) => kind === act.kind);
}

/** The contact that a line is about: an existing one, or the one that it adds; null for the organisation itself. */
export function contactOf(act: Act): string | null {
  if (act.kind === 'grant') return act.contactId ?? act.newContactId;
  return 'contactId' in act ? act.contactId : null;
}
