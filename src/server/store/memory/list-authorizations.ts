import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { AUTHORIZATION_ORDERS } from '#server/store/authorization-order.ts';
import type { AuthorizationListEntry, AuthorizationListRequest } from '#server/store/authorization-store.ts';
import { isUnfindable } from '#server/store/contact-order.ts';
import type { ListAnswer } from '#server/store/list-answer.ts';
import { lastDayWithin } from '#server/store/list-days.ts';
import type { IndexedAuthorization } from './authorization-index.ts';
import type { MemoryView } from './memory-view.ts';
import { pageOf } from './page-of.ts';

/** The same rows in the same order as PostgreSQL gives. */
export function listAuthorizations(
  view: MemoryView,
  request: AuthorizationListRequest,
): ListAnswer<AuthorizationListEntry> {
  const all = view.authorizations(request.organisationId)?.ordered(request.sort) ?? [];
  const keys = AUTHORIZATION_ORDERS[request.sort];
  return pageOf(request, {
    rows: filtered(all, view, request),
    positionOf: (row) => ({ values: keys.map((key) => row.keys[key]), id: row.authorization.id }),
    entryOf: (row) => entryOf(view, row, request.day),
  });
}

export function entryOf(
  view: MemoryView,
  { authorization, file }: IndexedAuthorization,
  day: CalendarDay,
): AuthorizationListEntry {
  const { organisationId, contactId } = authorization;
  const contact = contactId === null ? undefined : view.contact(organisationId, contactId);
  const standing = contact && view.index(organisationId)?.shownOn(contact.id, day).standing;
  return { authorization, file, holder: contact && standing ? { contact, standing } : null };
}

type Test = (row: IndexedAuthorization) => boolean;

function filtered(
  rows: readonly IndexedAuthorization[],
  view: MemoryView,
  request: AuthorizationListRequest,
): readonly IndexedAuthorization[] {
  if (request.words.some(isUnfindable)) return [];
  const tests = [...rowTests(request), ...contactTests(view, request), ...wordTests(view, request)];
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

function rowTests(request: AuthorizationListRequest): Test[] {
  const { day, ids, fileIds, subjects, rights, holder, active, endingWithin, startedOnly } = request;
  const tests: Test[] = [];
  if (ids) tests.push(within(ids, (row) => row.authorization.id));
  if (fileIds.length > 0) tests.push(within(fileIds, (row) => row.authorization.fileId));
  if (subjects.length > 0) tests.push(within(subjects, (row) => row.authorization.subject));
  if (rights.length > 0) tests.push(within(rights, (row) => row.authorization.right));
  if (holder !== undefined) tests.push((row) => (holder === 'organisation') === (row.keys.holder === 0));
  if (active !== undefined) tests.push((row) => isActiveOn(row.authorization, day) === active);
  if (endingWithin !== undefined) {
    const last = lastDayWithin(day, endingWithin);
    tests.push(({ authorization }) => isActiveOn(authorization, day) && authorization.endOn <= last);
  }
  if (startedOnly) tests.push(({ authorization }) => authorization.startOn <= day);
  return tests;
}

function within<Value>(values: readonly Value[], keyOf: (row: IndexedAuthorization) => Value): Test {
  const wanted = new Set(values);
  return (row) => wanted.has(keyOf(row));
}

function contactTests(view: MemoryView, request: AuthorizationListRequest): Test[] {
  const { organisationId, day, contactIds, functions, neverLinked } = request;
  const tests: Test[] = [];
  if (contactIds.length > 0) {
    const wanted = new Set(contactIds);
    tests.push(ofContact((id) => wanted.has(id)));
  }
  if (functions.length > 0) {
    const index = view.index(organisationId);
    tests.push(
      ofContact((id) => functions.some((kind) => index?.shownOn(id, day).standing.functions.includes(kind))),
    );
  }
  if (neverLinked) tests.push(ofContact((id) => !view.isLinked(organisationId, id)));
  return tests;
}

function ofContact(test: (contactId: string) => boolean): Test {
  return ({ authorization: { contactId } }) => contactId !== null && test(contactId);
}

/** Few files and contacts stand in many rows: each word is looked for in those. */
function wordTests(view: MemoryView, { organisationId, words }: AuthorizationListRequest): Test[] {
  const index = view.authorizations(organisationId);
  if (!index || words.length === 0) return [];
  const contactTexts = new Map(
    view.contactsByName(organisationId).map(({ contact, searchText }) => [contact.id, searchText]),
  );
  return words.map((word) => {
    const files = index.filesWith(word);
    const contacts = index.contacts.marks((id) => contactTexts.get(id)?.includes(word) ?? false);
    return ({ fileNumber, contactNumber }) => files[fileNumber] === 1 || contacts[contactNumber] === 1;
  });
}
