import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { isOwnRelation } from '#domain/relation/contact-relation.ts';
import { compareTexts } from '#server/store/contact-order.ts';
import type { RosterRecords, RosterRequest } from '#server/store/roster-store.ts';
import { listContacts } from './list-contacts.ts';
import type { MemoryView } from './memory-view.ts';
import { filesServedOn } from './read-matrix.ts';

/** The same roster as PostgreSQL gives. */
export function readRoster(
  view: MemoryView,
  { organisationId, day, around, limits }: RosterRequest,
): RosterRecords {
  const services = servicesOn(view, organisationId, day);
  const theirs = new Set(
    services.filter(({ contactId }) => contactId === around).map(({ fileId }) => fileId),
  );
  const told = around === undefined ? services : services.filter(({ fileId }) => theirs.has(fileId));
  const files = filesServedOn(view, organisationId, day, limits.files + 1);
  const { entries } = listContacts(view, {
    organisationId,
    day,
    words: [],
    functions: [],
    active: undefined,
    linked: undefined,
    endingWithin: undefined,
    startedOnly: false,
    sort: 'contact',
    descending: false,
    limit: limits.contacts + 1,
    ...(around !== undefined && { ids: told.map(({ contactId }) => contactId) }),
  });
  return {
    contacts: entries,
    files: around === undefined ? files : files.filter(({ id }) => theirs.has(id)),
    services: told.slice(0, limits.services + 1),
  };
}

function servicesOn(view: MemoryView, organisationId: string, day: CalendarDay): RosterRecords['services'] {
  return view
    .contactsByName(organisationId)
    .flatMap(({ contact }) => view.relationsOf(organisationId, contact.id))
    .filter((relation) => !isOwnRelation(relation) && isActiveOn(relation, day))
    .map(({ id, contactId, fileId }) => ({ relationId: id, contactId, fileId }))
    .sort((left, right) => compareTexts(left.relationId, right.relationId));
}
