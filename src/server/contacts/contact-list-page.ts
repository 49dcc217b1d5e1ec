import type { ContactListQuery, ContactPage } from '#contract/contacts/contact.schema.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { searchWords } from '#domain/search/fold-text.ts';
import { type Cursor, readCursor, writeCursor } from '#server/http/cursor.ts';
import type { ContactListAnswer, ContactListEntry, ContactListRequest } from '#server/store/contact-store.ts';
import { presentContactRow } from './present-contact.ts';

/** Where the page asked for begins, and what the store is asked for it. */
export interface ContactListPlan {
  readonly order: string;
  readonly cursor: Cursor | undefined;
  readonly request: ContactListRequest;
}

/** Turns the query of the wire into the store's request. Throws `cursor-invalid`. */
export function planContactList(
  query: ContactListQuery,
  profile: Profile,
  day: CalendarDay,
): ContactListPlan {
  const order = `${query.sort}-${query.direction}`;
  const cursor = query.cursor === undefined ? undefined : readCursor(query.cursor, order);
  const request: ContactListRequest = {
    organisationId: profile.organisation.id,
    day,
    words: searchWords(query.search),
    functions: query.function,
    active: query.active === undefined ? undefined : query.active === 'true',
    sort: query.sort,
    descending: query.direction === 'desc',
    limit: query.limit,
  };
  if (!cursor) return { order, cursor, request };
  const { rank, name, id } = cursor;
  return { order, cursor, request: { ...request, [cursor.side]: { rank, name, id } } };
}

/** The page, with the cursors of its neighbours. */
export function presentContactPage(
  plan: ContactListPlan,
  answer: ContactListAnswer,
  profile: Profile,
): ContactPage {
  const { entries, more, total } = answer;
  const backwards = plan.cursor?.side === 'before';
  const start = startOf(plan.cursor, entries.length, more);
  const hasPrevious = backwards ? more : start > 0;
  const hasNext = backwards ? true : more;
  return {
    rows: entries.map((entry) => presentContactRow(entry, profile)),
    start,
    total,
    previous: hasPrevious ? cursorAt(entries[0], 'before', start, plan.order) : null,
    next: hasNext ? cursorAt(entries.at(-1), 'after', start + entries.length, plan.order) : null,
  };
}

/** Rows before the page. Read backwards, the count may have drifted: with nothing before it, the page is the first. */
function startOf(cursor: Cursor | undefined, length: number, more: boolean): number {
  if (!cursor) return 0;
  if (cursor.side === 'after') return cursor.start;
  return more ? Math.max(1, cursor.start - length) : 0;
}

function cursorAt(
  entry: ContactListEntry | undefined,
  side: Cursor['side'],
  start: number,
  order: string,
): string | null {
  return entry ? writeCursor({ start, side, order, ...entry.position }) : null;
}
