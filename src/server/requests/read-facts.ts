import { type Act, contactOf } from '#domain/request/act.ts';
import type { PlanFacts } from '#domain/request/plan.ts';
import type { StoreReads } from '#server/store/store.ts';

/** Acts whose facts are read at a time. */
export const ACTS_AT_ONCE = 500;

/** When a plan is made, and when the body's tables show what it changes. */
export interface PlanTime {
  readonly now: Date;
  readonly today: PlanFacts['today'];
  readonly visibleAt: string | null;
}

/**
 * Everything that planning these acts rests on, read piece by piece and put together. A file that the organisation has nothing
 * to do with isn't there: it reads the same as one that doesn't exist.
 */
export async function readFacts(
  requests: StoreReads['requests'],
  organisationId: string,
  acts: readonly Act[],
  { now, today, visibleAt }: PlanTime,
): Promise<PlanFacts> {
  const at = { today, now: now.toISOString(), visibleAt };
  const named = acts.length > ACTS_AT_ONCE ? [...new Set(acts.flatMap((act) => contactOf(act) ?? []))] : [];
  let facts = await requests.factsFor(organisationId, acts.slice(0, ACTS_AT_ONCE), at, named);
  for (let from = ACTS_AT_ONCE; from < acts.length; from += ACTS_AT_ONCE) {
    const some = acts.slice(from, from + ACTS_AT_ONCE);
    facts = together(facts, await requests.factsFor(organisationId, some, at, named));
  }
  return withoutStrangers(facts);
}

function together(left: PlanFacts, right: PlanFacts): PlanFacts {
  const contactRelations = byId(left.contactRelations, right.contactRelations);
  const authorizations = byId(left.authorizations, right.authorizations);
  const contacts = new Map([...left.contacts, ...right.contacts].map((known) => [known.contact.id, known]));
  return {
    ...left,
    contacts: [...contacts.values()],
    files: byId(left.files, right.files),
    organisationRelations: byId(left.organisationRelations, right.organisationRelations),
    contactRelations,
    authorizations,
    cover: [...new Set([...left.cover, ...right.cover])],
    firms: [...new Map([...left.firms, ...right.firms].map((one) => [one.organisation.id, one])).values()],
  };
}

function byId<Row extends { readonly id: string }>(left: readonly Row[], right: readonly Row[]): Row[] {
  return [...new Map([...left, ...right].map((row) => [row.id, row])).values()];
}

function withoutStrangers(facts: PlanFacts): PlanFacts {
  const rows = [...facts.organisationRelations, ...facts.contactRelations, ...facts.authorizations];
  const known = new Set([facts.organisation.id, ...rows.map(({ fileId }) => fileId)]);
  return { ...facts, files: facts.files.filter(({ id }) => known.has(id)) };
}
