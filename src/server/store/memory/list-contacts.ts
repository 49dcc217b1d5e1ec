import { COUNT_CAP } from '#contract/page.ts';
import type { Standing } from '#domain/relation/contact-relation.ts';
import { compareOrderKeys } from '#domain/search/french-order.ts';
import { compareTexts, isUnfindable, rankOf } from '#server/store/contact-order.ts';
import type { ContactListAnswer, ContactListRequest, ContactPosition } from '#server/store/contact-store.ts';
import type { IndexedContact } from './contact-index.ts';
import { rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

type StandingOf = (entry: IndexedContact) => Standing;

/** The same rows in the same order as PostgreSQL gives. */
export function listContacts(view: MemoryView, request: ContactListRequest): ContactListAnswer {
  const { organisationId, day, sort, descending, limit, after, before } = request;
  const standingOf: StandingOf = ({ contact }) =>
    view.index(organisationId)?.standingOf(contact.id, day) ?? { active: false, functions: [] };
  const rankIn = (entry: IndexedContact) => (sort === 'contact' ? 0 : rankOf(standingOf(entry), sort));

  const rows = ranked(filtered(view.contactsByName(organisationId), request, standingOf), request, rankIn);
  const upwards = descending === (before !== undefined);
  const position = before ?? after;
  const found = upwards
    ? above(rows, position && placesUpTo(rows, position, rankIn, true), limit)
    : below(rows, position && placesUpTo(rows, position, rankIn, false), limit);
  if (descending) found.page.reverse();

  return {
    entries: found.page.map((entry) => ({
      contact: entry.contact,
      standing: standingOf(entry),
      linked: view.world.linkedContacts.has(rowKey(organisationId, entry.contact.id)),
      position: { rank: rankIn(entry), name: entry.name, id: entry.contact.id },
    })),
    more: found.more,
    total: { count: Math.min(rows.length, COUNT_CAP), exact: rows.length <= COUNT_CAP },
  };
}

function filtered(
  rows: readonly IndexedContact[],
  { words, functions, active }: ContactListRequest,
  standingOf: StandingOf,
): readonly IndexedContact[] {
  if (words.some(isUnfindable)) return [];
  if (words.length === 0 && functions.length === 0 && active === undefined) return rows;
  return rows.filter((entry) => {
    if (!words.every((word) => entry.searchText.includes(word))) return false;
    if (functions.length === 0 && active === undefined) return true;
    const standing = standingOf(entry);
    if (active !== undefined && standing.active !== active) return false;
    return functions.length === 0 || functions.some((kind) => standing.functions.includes(kind));
  });
}

/** By rank; rows of the same rank stay by name. */
function ranked(
  rows: readonly IndexedContact[],
  { sort }: ContactListRequest,
  rankIn: (entry: IndexedContact) => number,
): readonly IndexedContact[] {
  if (sort === 'contact') return rows;
  const byRank: IndexedContact[][] = [];
  for (const entry of rows) {
    const rank = rankIn(entry);
    const others = byRank[rank];
    if (others) others.push(entry);
    else byRank[rank] = [entry];
  }
  return byRank.flat();
}

/** How many rows stand before the position, or up to and with it. */
function placesUpTo(
  rows: readonly IndexedContact[],
  position: ContactPosition,
  rankIn: (entry: IndexedContact) => number,
  withIt: boolean,
): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = rows[middle];
    const order = entry ? compareToPosition(entry, rankIn(entry), position) : 0;
    if (order < 0 || (order === 0 && withIt)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareToPosition(entry: IndexedContact, rank: number, position: ContactPosition): number {
  return (
    rank - position.rank ||
    compareOrderKeys(entry.name, position.name) ||
    compareTexts(entry.contact.id, position.id)
  );
}

function above(rows: readonly IndexedContact[], start = 0, limit: number) {
  return { page: rows.slice(start, start + limit), more: start + limit < rows.length };
}

function below(rows: readonly IndexedContact[], end = rows.length, limit: number) {
  return { page: rows.slice(Math.max(0, end - limit), end), more: end > limit };
}
