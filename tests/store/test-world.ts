import { randomUUID } from 'node:crypto';
import { type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import type { Contact } from '#domain/contact/contact.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { ContactFunction, ContactRelation } from '#domain/relation/contact-relation.ts';
import type { ContactListRequest } from '#server/store/contact-store.ts';
import type { WorldData } from '#server/store/world-data.ts';

export const TODAY: CalendarDay = calendarDay('2026-03-10');

export const NOW = new Date('2026-03-10T15:00:00Z');

export const EMPTY_WORLD: WorldData = {
  organisations: [],
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
    endOn: calendarDay('9999-12-31'),
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
    sort: 'contact',
    descending: false,
    limit: 25,
    ...fields,
  };
}
