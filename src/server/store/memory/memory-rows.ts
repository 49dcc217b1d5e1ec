import type { Authorization } from '#domain/authorization/authorization.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { OrganisationDetails } from '#domain/organisation/organisation-details.ts';
import type { Incident } from '#domain/privacy/incident.ts';
import type { Rectification } from '#domain/privacy/rectification.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { SavedView } from '#domain/saved-view/saved-view.ts';
import type { EmailProof } from '#server/store/email-proof-store.ts';
import type { KeptAnswer } from '#server/store/idempotency-store.ts';
import type { JournalEntry } from '#server/store/journal-store.ts';
import type { NewLinkingCode } from '#server/store/linking-code-store.ts';
import type { MailRecord } from '#server/store/outbox-store.ts';
import type { RequestLineRecord, RequestRecord } from '#server/store/request-store.ts';
import type { SecurityEvent } from '#server/store/security-event-store.ts';
import type { ProfileLink } from '#server/store/world-data.ts';

/** A row as it is kept: what JSON can hold, so instants are texts. */
type Kept<Row, Instant extends keyof Row> = Omit<Row, Instant> & { readonly [Name in Instant]: string };

/** Nobody tries it before `dueAt`: the end of a lease, or of a wait. */
export type KeptMail = Kept<MailRecord, 'queuedAt'> & { readonly dueAt: string };

export type KeptLinkingCode = Kept<NewLinkingCode, 'issuedAt' | 'expiresAt'> & {
  readonly tries: number;
  readonly usedAt: string | null;
  readonly voidedAt: string | null;
};

/** With its code, when it has one. */
export type KeptEmailProof = Kept<EmailProof, 'startedAt' | 'endsAt'> & {
  readonly codeHash: string | null;
  readonly issuedAt: string | null;
  readonly expiresAt: string | null;
  readonly tries: number;
  readonly usedAt: string | null;
  readonly voidedAt: string | null;
};

export interface KeptSecondFactor {
  readonly sealedSeed: string;
  readonly confirmedAt: string | null;
  readonly lastStep: number;
  /** Hashes of those not yet used. */
  readonly recoveryCodes: readonly string[];
}

export type KeptSecurityEvent = Kept<SecurityEvent, 'at'>;

/** Until `leaseUntil` one worker runs it. */
export type KeptRequest = RequestRecord & { readonly leaseUntil: string | null };

/** What stands in the place of a row that was taken away. */
export const REMOVED = 'removed';

/** What can change after the load, by table. */
export interface MemoryRows {
  readonly contacts: Contact;
  /** The keys of those that no load brought. */
  readonly addedContacts: true;
  readonly contactRelations: ContactRelation;
  readonly authorizations: Authorization;
  readonly organisationRelations: OrganisationRelation;
  /** By organisation. */
  readonly organisationDetails: OrganisationDetails;
  /** The id of the profile that the account (the key) chose last. */
  readonly currentProfiles: string;
  readonly journalEntries: Kept<JournalEntry, 'at'>;
  readonly outbox: KeptMail;
  readonly linkingCodes: KeptLinkingCode;
  /** Those made after the load. */
  readonly profileLinks: ProfileLink;
  /** Of those that ended, whenever they were made, by id. */
  readonly endedLinks: ProfileLink;
  readonly emailProofs: KeptEmailProof | typeof REMOVED;
  readonly secondFactors: KeptSecondFactor | typeof REMOVED;
  readonly securityEvents: KeptSecurityEvent;
  readonly rectifications: Rectification;
  readonly incidents: Incident;
  readonly savedViews: SavedView | typeof REMOVED;
  readonly requests: KeptRequest;
  /** The lines of each request, in order. */
  readonly requestLines: readonly RequestLineRecord[];
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
    addedContacts: new Map(),
    contactRelations: new Map(),
    authorizations: new Map(),
    organisationRelations: new Map(),
    organisationDetails: new Map(),
    currentProfiles: new Map(),
    journalEntries: new Map(),
    outbox: new Map(),
    linkingCodes: new Map(),
    profileLinks: new Map(),
    endedLinks: new Map(),
    emailProofs: new Map(),
    secondFactors: new Map(),
    securityEvents: new Map(),
    rectifications: new Map(),
    incidents: new Map(),
    savedViews: new Map(),
    requests: new Map(),
    requestLines: new Map(),
    idempotencyKeys: new Map(),
  };
}

export function rowsOf(changes: MemoryChanges): RowMaps {
  return {
    contacts: new Map(Object.entries(changes.contacts).map(([key, contact]) => [key, wholeContact(contact)])),
    addedContacts: new Map(Object.entries(changes.addedContacts ?? {})),
    contactRelations: new Map(Object.entries(changes.contactRelations ?? {})),
    authorizations: new Map(Object.entries(changes.authorizations ?? {})),
    organisationRelations: new Map(Object.entries(changes.organisationRelations ?? {})),
    organisationDetails: new Map(Object.entries(changes.organisationDetails ?? {})),
    currentProfiles: new Map(Object.entries(changes.currentProfiles)),
    journalEntries: new Map(Object.entries(changes.journalEntries)),
    outbox: new Map(Object.values(changes.outbox).map((mail) => [mail.id, wholeMail(mail)])),
    linkingCodes: new Map(Object.entries(changes.linkingCodes ?? {})),
    profileLinks: new Map(Object.entries(changes.profileLinks ?? {})),
    endedLinks: new Map(Object.entries(changes.endedLinks ?? {})),
    emailProofs: new Map(Object.entries(changes.emailProofs ?? {})),
    secondFactors: new Map(Object.entries(changes.secondFactors ?? {})),
    securityEvents: new Map(Object.entries(changes.securityEvents ?? {})),
    rectifications: new Map(Object.entries(changes.rectifications ?? {})),
    incidents: new Map(Object.entries(changes.incidents ?? {})),
    savedViews: new Map(Object.entries(changes.savedViews ?? {})),
    requests: new Map(Object.entries(changes.requests ?? {})),
    requestLines: new Map(Object.entries(changes.requestLines ?? {})),
    idempotencyKeys: new Map(Object.entries(changes.idempotencyKeys)),
  };
}

export function changesOf(rows: RowMaps): MemoryChanges {
  return {
    contacts: Object.fromEntries(rows.contacts),
    addedContacts: Object.fromEntries(rows.addedContacts),
    contactRelations: Object.fromEntries(rows.contactRelations),
    authorizations: Object.fromEntries(rows.authorizations),
    organisationRelations: Object.fromEntries(rows.organisationRelations),
    organisationDetails: Object.fromEntries(rows.organisationDetails),
    currentProfiles: Object.fromEntries(rows.currentProfiles),
    journalEntries: Object.fromEntries(rows.journalEntries),
    outbox: Object.fromEntries(rows.outbox),
    linkingCodes: Object.fromEntries(rows.linkingCodes),
    profileLinks: Object.fromEntries(rows.profileLinks),
    endedLinks: Object.fromEntries(rows.endedLinks),
    emailProofs: Object.fromEntries(rows.emailProofs),
    secondFactors: Object.fromEntries(rows.secondFactors),
    securityEvents: Object.fromEntries(rows.securityEvents),
    rectifications: Object.fromEntries(rows.rectifications),
    incidents: Object.fromEntries(rows.incidents),
    savedViews: Object.fromEntries(rows.savedViews),
    requests: Object.fromEntries(rows.requests),
    requestLines: Object.fromEntries(rows.requestLines),
    idempotencyKeys: Object.fromEntries(rows.idempotencyKeys),
  };
}

/** What an earlier version of the demo saved lacks what came later. */
function wholeContact(contact: Contact): Contact {
  const { address = null } = contact;
  return { ...contact, address };
}

function wholeMail(mail: KeptMail): KeptMail {
  const { contactId = null, sealed = null, state = 'queued', attempts = 0, dueAt = mail.queuedAt } = mail;
  const { sentAt = null, reason = null } = mail;
  return { ...mail, contactId, sealed, state, attempts, dueAt, sentAt, reason };
}

/** Rows of an organisation are found by its id first, as in PostgreSQL. */
export function rowKey(...parts: readonly string[]): string {
  return parts.join('/');
}
