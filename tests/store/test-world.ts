import { randomUUID } from 'node:crypto';
import type { Authorization } from '#domain/authorization/authorization.ts';
import { type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { ContactFunction, ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import type { AuthorizationListRequest } from '#server/store/authorization-store.ts';
import type { ContactListRequest } from '#server/store/contact-store.ts';
import type { OrganisationRelationListRequest } from '#server/store/organisation-relation-store.ts';
import type { WorldData } from '#server/store/world-data.ts';

export const TODAY: CalendarDay = calendarDay('2026-03-10');

export const NOW = new Date('2026-03-10T15:00:00Z');

export const EMPTY_WORLD: WorldData = {
  organisations: [],
  individuals: [],
  organisationRelations: [],
  contacts: [],
  contactRelations: [],
  authorizations: [],
  accounts: [],
  profileLinks: [],
};

export function anOrganisation(fields: Partial<Organisation> = {}): Organisation {
  return { id: randomUUID(), name: 'Cabinet Boisclair', kind: 'accounting-firm', ...fields };
}

export function aContact(organisationId: string, fields: Partial<Contact> = {}): Contact {
  return {
    id: randomUUID(),
    organisationId,
    firstName: 'Anaïs',
    lastName: 'Bélanger-Côté',
    email: null,
    language: 'fr',
    phones: [],
    clientNumber: null,
    address: null,
    version: 1,
    ...fields,
  };
}

/** A relation of the contact to its own organisation, without end. */
export function aRelation(
  contact: Contact,
  kind: ContactFunction,
  fields: Partial<ContactRelation> = {},
): ContactRelation {
  return {
    id: randomUUID(),
    organisationId: contact.organisationId,
    contactId: contact.id,
    function: kind,
    fileId: contact.organisationId,
    startOn: calendarDay('2024-01-01'),
    endOn: NO_END,
    origin: 'converted',
    visibleAt: null,
    ...fields,
  };
}

export function aList(organisationId: string, fields: Partial<ContactListRequest> = {}): ContactListRequest {
  return {
    organisationId,
    day: TODAY,
    words: [],
    functions: [],
    active: undefined,
    linked: undefined,
    endingWithin: undefined,
    startedOnly: false,
    sort: 'contact',
    descending: false,
    limit: 25,
    ...fields,
  };
}

/** What the organisation itself holds in a file, its own by default, without end. */
export function aGrant(organisationId: string, fields: Partial<Authorization> = {}): Authorization {
  return {
    id: randomUUID(),
    organisationId,
    fileId: organisationId,
    contactId: null,
    subject: 'profile',
    right: 'write',
    startOn: calendarDay('2020-01-01'),
    endOn: NO_END,
    origin: 'converted',
    visibleAt: null,
    ...fields,
  };
}

/** The same, held by a contact. */
export function aDelegation(
  grant: Authorization,
  contact: Contact,
  fields: Partial<Authorization> = {},
): Authorization {
  return { ...grant, id: randomUUID(), contactId: contact.id, ...fields };
}

/** The tie of a client's file to the firm that serves it, without end. */
export function anOrganisationRelation(
  organisationId: string,
  fileId: string,
  fields: Partial<OrganisationRelation> = {},
): OrganisationRelation {
  return {
    id: randomUUID(),
    organisationId,
    fileId,
    kind: 'has-accounting-firm',
    startOn: calendarDay('2020-01-01'),
    endOn: NO_END,
    origin: 'converted',
    visibleAt: null,
    ...fields,
  };
}

export function anAuthorizationList(
  organisationId: string,
  fields: Partial<AuthorizationListRequest> = {},
): AuthorizationListRequest {
  return {
    organisationId,
    day: TODAY,
    startedOnly: false,
    words: [],
    contactIds: [],
    fileIds: [],
    subjects: [],
    rights: [],
    functions: [],
    holder: undefined,
    active: undefined,
    endingWithin: undefined,
    neverLinked: false,
    sort: 'own-first',
    descending: false,
    limit: 25,
    ...fields,
  };
}

export function anOrganisationRelationList(
  organisationId: string,
  fields: Partial<OrganisationRelationListRequest> = {},
): OrganisationRelationListRequest {
  return {
    organisationId,
    day: TODAY,
    startedOnly: false,
    words: [],
    kinds: [],
    active: undefined,
    endingWithin: undefined,
    sort: 'client',
    descending: false,
    limit: 25,
    ...fields,
  };
}
