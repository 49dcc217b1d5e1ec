import type { Authorization, AuthorizedSubject, Right } from '#domain/authorization/authorization.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { OrganisationChanges, OrganisationDetails } from '#domain/organisation/organisation-details.ts';
import type { OrganisationMatter } from '#domain/organisation/organisation-matter.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { EndChange, PersonChanges } from './act.ts';

/** All that a plan rests on: everything about the contacts and files that its lines name, and nothing else. */
export interface PlanFacts {
  readonly organisation: Organisation;
  readonly details: OrganisationDetails;
  readonly today: CalendarDay;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** What the tables show of new records from this instant on; null: at once (section 9, decision 9). */
  readonly visibleAt: string | null;
  /** The contacts named by the lines, and those who may be who a new person is (same client number, e-mail or name). */
  readonly contacts: readonly KnownContact[];
  /** The organisation's own file and those that the lines, or the records below, name. */
  readonly files: readonly ClientFile[];
  /** By which the organisation serves those files, ended ones included. */
  readonly organisationRelations: readonly OrganisationRelation[];
  /** Every one of the contacts named by the lines, ended ones included. */
  readonly contactRelations: readonly ContactRelation[];
  /** The organisation's own in those files, and every one of the contacts named. */
  readonly authorizations: readonly Authorization[];
  /** Of those clients' files, the ones in which something is delegated today to others than the contacts named: they stay covered. */
  readonly cover: readonly string[];
  /** Relations, today's and later ones, of those who answer for the organisation as « Personne responsable » with an open linked account. */
  readonly responsibles: ReadonlyArray<Pick<ContactRelation, 'id' | 'contactId' | 'startOn' | 'endOn'>>;
  /** Firms that lines of an employer are about: those that serve or have served its file, and those whose number a line gives. */
  readonly firms: readonly FirmFacts[];
}

/** A firm and the own file: all that is, or was, between the two, and nothing of the firm's other clients. */
export interface FirmFacts {
  readonly organisation: Organisation;
  /** By which a line may mean it. */
  readonly neq: string | null;
  readonly ties: readonly OrganisationRelation[];
  /** Those of the firm's contacts to the file. */
  readonly contactRelations: readonly ContactRelation[];
  /** What the firm holds in the file, and what it has passed on there. */
  readonly authorizations: readonly Authorization[];
}

export interface KnownContact {
  readonly contact: Contact;
  /** An account is linked to it. */
  readonly linked: boolean;
  /** That account isn't disabled, so that a Personne responsable added by a line counts for the lines after it; not known: it doesn't. */
  readonly accountOpen?: boolean;
  /** A linking code that was sent can still be used. */
  readonly liveCode: boolean;
  /** The instant (ISO 8601, UTC) before which no further code may be mailed to it; null: at once. */
  readonly codeBlockedUntil: string | null;
}

/** Why a line can't be applied. A fact; the client owns the words. */
export const LINE_REFUSALS = [
  'contact-unknown',
  'already-added',
  'contact-changed',
  'organisation-changed',
  'email-missing',
  'email-owned-by-account',
  'file-unknown',
  'file-not-served',
  'end-before-start',
  'start-too-early',
  'end-in-past',
  'subject-not-held',
  'subject-not-delegable',
  'right-beyond-own',
  'nothing-delegable',
  'relation-unknown',
  'relation-not-active',
  'authorization-unknown',
  'contact-inactive',
  'already-linked',
  'code-too-soon',
  'no-live-code',
  'last-responsible',
  'newer-change',
  'firm-unknown',
  'tie-not-active',
  'subject-beyond-ours',
  'refused-by-agent',
  'rule-broken',
] as const;

export type LineRefusalCode = (typeof LINE_REFUSALS)[number];

/** `params` gives names and days for the sentence. */
export interface LineRefusal {
  readonly code: LineRefusalCode;
  readonly params: Readonly<Record<string, string>>;
}

/** What to know before submitting, though it refuses nothing. */
export const LINE_NOTES = [
  'subject-left-behind',
  'ends-sooner',
  'already-held',
  'relation-stands',
  'no-client-file',
  'duplicate-by-client-number',
  'duplicate-by-email',
  'duplicate-by-name',
  'delegations-follow',
  'file-uncovered',
  'no-own-relation-left',
  'firm-people-lose',
  'firm-uncovered',
] as const;

export type LineNoteCode = (typeof LINE_NOTES)[number];

export interface LineNote {
  readonly code: LineNoteCode;
  readonly params: Readonly<Record<string, string>>;
}

/** One thing that a contact can do in a file, more or no longer after the line. */
export interface Effect {
  /** Null: the firm itself that the line is about. Who its people are is no employer's business. */
  readonly contactId: string | null;
  readonly fileId: string;
  readonly subject: AuthorizedSubject;
  readonly right: Right;
}

/** What a line writes. */
export interface LineChanges {
  readonly contactAdded: Contact | null;
  readonly contactChanged: {
    readonly contactId: string;
    readonly version: number;
    readonly changes: PersonChanges;
    readonly before: PersonChanges;
  } | null;
  readonly relationsAdded: readonly ContactRelation[];
  readonly relationEnds: readonly EndChange[];
  readonly authorizationsAdded: readonly Authorization[];
  readonly authorizationEnds: readonly EndChange[];
  readonly organisationChanged: {
    readonly version: number;
    readonly changes: OrganisationChanges;
    readonly before: OrganisationChanges;
  } | null;
  /** By which a firm serves the own file, and ends of such ties. */
  readonly tiesAdded: readonly OrganisationRelation[];
  readonly tieEnds: readonly EndChange[];
  /** What an agent has accepted of « Gérer une organisation »: the body makes it, in its own register. */
  readonly matter: OrganisationMatter | null;
  /** A code (or a reminder) goes to this contact by mail. */
  readonly mail: 'linking-code' | 'linking-reminder' | null;
}

export type LineOutcome = 'applies' | 'waits' | 'unchanged' | 'refused';

/** What becomes of one line: the very same answer serves the preview and the act. */
export interface LinePlan {
  readonly contactId: string | null;
  /** The firm whose records the changes are of; null: the organisation's own. */
  readonly firmId: string | null;
  readonly outcome: LineOutcome;
  readonly refusal: LineRefusal | null;
  readonly notes: readonly LineNote[];
  readonly changes: LineChanges;
  readonly gained: readonly Effect[];
  readonly lost: readonly Effect[];
}

/** What becomes of a whole request. */
export interface RequestPlan {
  readonly lines: readonly LinePlan[];
  /** Files that somebody covers today and nobody would afterwards. */
  readonly uncovered: readonly string[];
}

/** How a plan is made. */
export interface PlanOptions {
  /** Makes the id of a new record; given by the caller, so that the plan stays pure. */
  readonly newId: () => string;
  /** An agent has looked at the new persons: nothing waits any more. */
  readonly accepted: boolean;
  /**
   * The day of submission; today when left out. A line that waited, for its turn or for an agent, isn't refused for that: its days
   * begin today at the earliest, and an end is yesterday at the earliest.
   */
  readonly askedOn?: CalendarDay;
}
