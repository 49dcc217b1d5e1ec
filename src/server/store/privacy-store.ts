import type { ContactLanguage } from '#domain/contact/contact.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { Incident, IncidentFacts } from '#domain/privacy/incident.ts';
import type { Rectification, RectificationAnswer } from '#domain/privacy/rectification.ts';
import type { JournalEntry } from './journal-store.ts';
import type { MailRecord } from './outbox-store.ts';
import type { RequestRecord } from './request-store.ts';

/** Whose information is asked for: an account, its address, and the contacts it is tied to. */
export interface HeldAbout {
  readonly accountId: string;
  readonly email: string;
  readonly contacts: ReadonlyArray<{ readonly organisationId: string; readonly contactId: string }>;
  /** Of each kind of record, the newest so many. */
  readonly limit: number;
}

export interface HeldRequest extends Pick<RequestRecord, 'id' | 'number' | 'form' | 'state' | 'submittedAt'> {
  readonly organisation: Organisation;
}

export interface HeldLine
  extends Pick<
    JournalEntry,
    'at' | 'accountId' | 'action' | 'subjectType' | 'subjectId' | 'before' | 'after'
  > {
  readonly organisation: Organisation;
}

export type HeldMail = Pick<MailRecord, 'queuedAt' | 'to' | 'template' | 'state'>;

/** What the records hold about somebody beside his account and contacts; each list the newest first. */
export interface HeldRecords {
  /** Submitted by the account. */
  readonly requests: readonly HeldRequest[];
  /** Lines that the account caused, and those about its contacts. */
  readonly lines: readonly HeldLine[];
  /** To its address, or to one of its contacts. */
  readonly mails: readonly HeldMail[];
  readonly rectifications: readonly Rectification[];
}

export interface RectificationRow extends Rectification {
  readonly account: {
    readonly id: string;
    readonly email: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly language: ContactLanguage;
  };
}

export interface PrivacyReads {
  heldAbout(asked: HeldAbout): Promise<HeldRecords>;
  /** Those that wait, the oldest first; those that are answered, the newest answer first. */
  rectifications(answered: boolean, limit: number): Promise<readonly RectificationRow[]>;
  /** The whole register, the newest first. */
  incidents(): Promise<readonly Incident[]>;
}

export interface PrivacyWrites {
  addRectification(rectification: Rectification): Promise<void>;
  /** Locked until the transaction ends. */
  findRectification(rectificationId: string): Promise<RectificationRow | undefined>;
  /** Closes it, if it is open still; `false` when it isn't. */
  answerRectification(rectificationId: string, answer: RectificationAnswer): Promise<boolean>;
  /** Gives it the next number of the register. */
  addIncident(incident: Omit<Incident, 'number' | 'version'>): Promise<void>;
  findIncident(incidentId: string): Promise<Incident | undefined>;
  /** Changes the line if it still has this version; `false` when it hasn't. */
  updateIncident(incidentId: string, version: number, facts: IncidentFacts): Promise<boolean>;
}
