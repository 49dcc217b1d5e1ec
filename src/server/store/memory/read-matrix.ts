import type { Authorization } from '#domain/authorization/authorization.ts';
import { isDelegable } from '#domain/authorization/subject-catalogue.ts';
import type { CalendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import type { MatrixFacts } from '#domain/matrix/matrix.ts';
import { isOnItsWay } from '#domain/relation/provenance.ts';
import { compareOrderKeys, frenchOrderKey } from '#domain/search/french-order.ts';
import { compareTexts } from '#server/store/contact-order.ts';
import type { MatrixRecords, MatrixRequest } from '#server/store/matrix-store.ts';
import { listContacts } from './list-contacts.ts';
import { rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

type Pair = { contactId: string; fileId: string } & {
  -readonly [Fact in keyof MatrixFacts]: MatrixFacts[Fact];
};

/** The same matrix as PostgreSQL gives. */
export function readMatrix(view: MemoryView, request: MatrixRequest): MatrixRecords {
  const { organisationId, day, words, functions, limits } = request;
  const { entries } = listContacts(view, {
    organisationId,
    day,
    words,
    functions,
    active: true,
    linked: undefined,
    endingWithin: undefined,
    startedOnly: false,
    sort: 'contact',
    descending: false,
    limit: limits.contacts + 1,
  });
  return {
    contacts: entries,
    files: filesServedOn(view, organisationId, day, limits.files + 1),
    pairs: pairsOf(view, request),
  };
}

/** Clients' files whose relation to the organisation is active that day, by name. */
export function filesServedOn(
  view: MemoryView,
  organisationId: string,
  day: CalendarDay,
  limit: number,
): MatrixRecords['files'] {
  const served = view
    .organisationRelations()
    .filter((one) => one.organisationId === organisationId && isActiveOn(one, day));
  const files = [...new Set(served.map(({ fileId }) => fileId))].flatMap(
    (id) => view.world.files.get(id) ?? [],
  );
  return files
    .map((file) => ({ file, key: frenchOrderKey(file.name) }))
    .sort((left, right) => compareOrderKeys(left.key, right.key) || compareTexts(left.file.id, right.file.id))
    .slice(0, limit)
    .map(({ file: { id, name, kind } }) => ({ id, name, kind }));
}

/** Pairs by key, made when first asked for. */
class Pairs {
  readonly #pairs = new Map<string, Pair>();

  of(contactId: string, fileId: string): Pair {
    const key = rowKey(contactId, fileId);
    const known = this.#pairs.get(key);
    if (known) return known;
    const pair = { contactId, fileId, right: null, onItsWay: false, related: false, delegable: false };
    this.#pairs.set(key, pair);
    return pair;
  }

  all(): Pair[] {
    return [...this.#pairs.values()];
  }
}

function pairsOf(view: MemoryView, request: MatrixRequest): MatrixRecords['pairs'] {
  const { organisationId, day, now, limits } = request;
  const pairs = new Pairs();
  const inFiles = authorizationsOf(view, request);
  const passing = new Set(
    inFiles.flatMap((one) => (one.contactId === null && isDelegable(one.subject) ? [one.fileId] : [])),
  );
  for (const one of inFiles) {
    if (one.contactId === null) continue;
    const pair = pairs.of(one.contactId, one.fileId);
    if (pair.right !== 'write') pair.right = one.right;
    pair.onItsWay ||= isOnItsWay(one, now);
  }
  for (const { contact } of view.contactsByName(organisationId)) {
    for (const relation of view.relationsOf(organisationId, contact.id)) {
      if (relation.fileId === organisationId || !isActiveOn(relation, day)) continue;
      pairs.of(contact.id, relation.fileId).related = true;
    }
  }
  return pairs
    .all()
    .map((pair) => ({ ...pair, delegable: passing.has(pair.fileId) }))
    .sort(
      (left, right) =>
        compareTexts(left.contactId, right.contactId) || compareTexts(left.fileId, right.fileId),
    )
    .slice(0, limits.cells + 1);
}

/** Those active that day in clients' files, of the subjects asked for. */
function authorizationsOf(
  view: MemoryView,
  { organisationId, day, subjects }: MatrixRequest,
): Authorization[] {
  return [...(view.authorizations(organisationId)?.rows() ?? [])].flatMap(({ authorization }) => {
    const { fileId, subject } = authorization;
    const wanted = subjects.length === 0 || subjects.includes(subject);
    return fileId !== organisationId && wanted && isActiveOn(authorization, day) ? [authorization] : [];
  });
}
