import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { type ClientFile, isIndividualFile } from '#domain/file/client-file.ts';
import { type ContactRelation, isOwnRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import {
  AUTHORIZED_SUBJECTS,
  type Authorization,
  type AuthorizedSubject,
  type Right,
} from './authorization.ts';
import { type AccountState, type Explanation, explainAccess, writesOn } from './explain-access.ts';
import { explainHolding } from './explain-holding.ts';
import { type Service, SUBJECT_CATALOGUE, UNDELEGABLE_SERVICES } from './subject-catalogue.ts';

/** The records of one organisation around one file. */
export interface FileRecords {
  readonly organisationId: string;
  readonly file: ClientFile;
  readonly organisationRelations: readonly OrganisationRelation[];
  readonly authorizations: readonly Authorization[];
}

/** The contact whose access is asked for, with all its relations. */
export interface ContactRecords {
  readonly contactId: string;
  readonly relations: readonly ContactRelation[];
  readonly account: AccountState;
}

/** A subject in a file: what the organisation holds, what the contact gets of it, and why. */
export interface SubjectAccess {
  readonly subject: AuthorizedSubject;
  /** How far the organisation itself holds it. */
  readonly held: Right | null;
  /** How far it is passed on to the contact, whether or not the rest of the chain holds; null too for what is held. */
  readonly delegated: Right | null;
  readonly undelegableServices: readonly Service[];
  readonly explanation: Explanation;
}

/** The subjects recorded in the file, for the organisation or (when given) for the contact, in catalogue order. */
export function recordedSubjects(records: FileRecords, contactId?: string): AuthorizedSubject[] {
  const inFile = records.authorizations.filter(({ fileId }) => fileId === records.file.id);
  const concerned = inFile.filter((one) => one.contactId === null || one.contactId === contactId);
  const found = new Set(concerned.map(({ subject }) => subject));
  return AUTHORIZED_SUBJECTS.filter((subject) => found.has(subject));
}

/** What the organisation itself holds of a subject in a file, and why it doesn't hold more. */
export function holdingOf(records: FileRecords, subject: AuthorizedSubject, day: CalendarDay): SubjectAccess {
  const explanation = explainHolding(factsOf(records, subject), day);
  return { ...entryOf(records, subject), held: explanation.right, delegated: null, explanation };
}

/** What a contact may do with a subject in a file, and why. */
export function accessOf(
  records: FileRecords,
  contact: ContactRecords,
  subject: AuthorizedSubject,
  day: CalendarDay,
): SubjectAccess {
  const facts = factsOf(records, subject);
  const delegations = ofSubject(records, subject).filter(({ contactId }) => contactId === contact.contactId);
  const explanation = explainAccess(
    {
      ...facts,
      memberships: contact.relations.filter(isOwnRelation),
      contactRelations: contact.relations.filter(({ fileId }) => fileId === records.file.id),
      delegations,
      account: contact.account,
    },
    day,
  );
  const held = explainHolding(facts, day).right;
  return { ...entryOf(records, subject), held, delegated: delegatedOn(delegations, day), explanation };
}

function factsOf(records: FileRecords, subject: AuthorizedSubject) {
  return {
    subject,
    ownFile: records.file.id === records.organisationId,
    individual: isIndividualFile(records.file),
    organisationRelations: records.organisationRelations.filter(
      ({ fileId, organisationId }) => fileId === records.file.id && organisationId === records.organisationId,
    ),
    grants: ofSubject(records, subject).filter(({ contactId }) => contactId === null),
  };
}

function ofSubject(records: FileRecords, subject: AuthorizedSubject): Authorization[] {
  return records.authorizations.filter((one) => one.fileId === records.file.id && one.subject === subject);
}

/** In the own file everything passes: the limitation is about clients' files (003). */
function entryOf(records: FileRecords, subject: AuthorizedSubject) {
  const client = records.file.id !== records.organisationId;
  const services = SUBJECT_CATALOGUE[subject].services;
  return {
    subject,
    undelegableServices: client ? services.filter((one) => UNDELEGABLE_SERVICES.includes(one)) : [],
  };
}

function delegatedOn(delegations: readonly Authorization[], day: CalendarDay): Right | null {
  if (writesOn(delegations, day)) return 'write';
  return delegations.some((one) => isActiveOn(one, day)) ? 'read' : null;
}
