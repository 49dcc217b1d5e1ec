import { isLinkedAs, linkingStateOf } from '#domain/linking/linking-code.ts';
import { isUnfindable, rankOf } from '#server/store/contact-order.ts';
import type { ContactListAnswer, ContactListRequest } from '#server/store/contact-store.ts';
import { lastDayWithin } from '#server/store/list-days.ts';
import type { ShownRelations } from '#server/store/relation-shown.ts';
import type { IndexedContact } from './contact-index.ts';
import { newestCodesOf } from './linking-codes.ts';
import type { MemoryView } from './memory-view.ts';
import { pageOf } from './page-of.ts';

type ShownOf = (entry: IndexedContact) => ShownRelations;

const NOTHING: ShownRelations = {
  standing: { active: false, functions: [] },
  startOn: null,
  endOn: null,
  origin: null,
  visibleAt: null,
};

/** The same rows in the same order as PostgreSQL gives. */
export function listContacts(view: MemoryView, request: ContactListRequest): ContactListAnswer {
  const { organisationId, day, sort, after, before, ...window } = request;
  const index = view.index(organisationId);
  const shownOf: ShownOf = ({ contact }) => index?.shownOn(contact.id, day) ?? NOTHING;
  const isLinked = ({ contact }: IndexedContact) => view.isLinked(organisationId, contact.id);
  const rankIn = (entry: IndexedContact) => (sort === 'contact' ? 0 : rankOf(shownOf(entry).standing, sort));

  const found = filtered(view, request, shownOf, isLinked);
  const answer = pageOf(
    {
      ...window,
      ...(after && { after: { values: [after.rank, after.name], id: after.id } }),
      ...(before && { before: { values: [before.rank, before.name], id: before.id } }),
    },
    {
      rows: sort === 'contact' ? found : byRank(found, rankIn),
      positionOf: (entry) => ({ values: [rankIn(entry), entry.name], id: entry.contact.id }),
      entryOf: (entry) => ({
        ...shownOf(entry),
        contact: entry.contact,
        linked: isLinked(entry),
        place: { rank: rankIn(entry), name: entry.name, id: entry.contact.id },
      }),
    },
  );
  return { ...answer, entries: answer.entries.map(({ place, ...entry }) => ({ ...entry, position: place })) };
}

function filtered(
  view: MemoryView,
  request: ContactListRequest,
  shownOf: ShownOf,
  isLinked: (entry: IndexedContact) => boolean,
): readonly IndexedContact[] {
  const { organisationId, words, ids, linked } = request;
  const rows = view.contactsByName(organisationId);
  if (words.some(isUnfindable)) return [];
  const tests: Array<(entry: IndexedContact) => boolean> = [];
  if (ids) {
    const named = new Set(ids);
    tests.push(({ contact }) => named.has(contact.id));
  }
  for (const word of words) tests.push(({ searchText }) => searchText.includes(word));
  if (linked) {
    const newest = newestCodesOf(view, organisationId);
    tests.push((entry) => {
      const code = newest.get(entry.contact.id) ?? null;
      return isLinkedAs(linked.values, linkingStateOf(isLinked(entry), code, linked.now));
    });
  }
  if (asksOfRelations(request)) tests.push((entry) => passes(shownOf(entry), request));
  return tests.length === 0 ? rows : rows.filter((entry) => tests.every((test) => test(entry)));
}

function asksOfRelations(request: ContactListRequest): boolean {
  const { functions, active, endingWithin, startedOnly } = request;
  return functions.length > 0 || active !== undefined || endingWithin !== undefined || startedOnly;
}

function passes({ standing, startOn, endOn }: ShownRelations, request: ContactListRequest): boolean {
  const { day, functions, active, endingWithin, startedOnly } = request;
  if (active !== undefined && standing.active !== active) return false;
  if (functions.length > 0 && !functions.some((kind) => standing.functions.includes(kind))) return false;
  if (startedOnly && startOn !== null && startOn > day) return false;
  if (endingWithin === undefined) return true;
  return standing.active && endOn !== null && endOn <= lastDayWithin(day, endingWithin);
}

/** By rank; rows of the same rank stay by name. */
function byRank(
  rows: readonly IndexedContact[],
  rankIn: (entry: IndexedContact) => number,
): readonly IndexedContact[] {
  const ranks: IndexedContact[][] = [];
  for (const entry of rows) {
    const rank = rankIn(entry);
    const others = ranks[rank];
    if (others) others.push(entry);
    else ranks[rank] = [entry];
  }
  return ranks.flat();
}
