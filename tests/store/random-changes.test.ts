import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#domain/calendar/calendar-day.ts';
import { checkInvariants } from '#domain/invariants/check-invariants.ts';
import { applyChange, findBreaking, type ModelChange } from '#domain/invariants/find-breaking.ts';
import type { ViolationCode } from '#domain/invariants/violation.ts';
import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import { type Store, StoreRefusal, type StoreTransaction } from '#server/store/store.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { aDraft, aSoundWorld, type Step, stepOf, unguarded } from './random-changes.ts';
import { openPostgresStore } from './stores-under-test.ts';
import { someChanges } from './test-requests.ts';
import { aList, anAuthorizationList, anOrganisationRelationList, aRelation, TODAY } from './test-world.ts';

/** What spans tables, or rests on who is linked: no constraint says it, so the domain is asked before the write. */
const GUARDED: readonly ViolationCode[] = [
  'file-without-client-relation',
  'delegation-without-contact-relation',
  'responsible-missing',
];

let opened: Awaited<ReturnType<typeof openPostgresStore>>;
beforeAll(async () => {
  opened = await openPostgresStore();
});
afterAll(() => opened.close());

async function change(
  transaction: StoreTransaction,
  { added = {}, ended, moved }: ModelChange,
): Promise<number> {
  if (moved) return move(transaction, moved);
  const { relations, organisationRelations, authorizations } = transaction;
  const writes = { contactRelations: relations, organisationRelations, authorizations };
  for (const [name, rows] of Object.entries(added)) {
    await (writes[name as keyof typeof writes].add as (given: unknown) => Promise<void>)(rows);
  }
  if (!ended) return Object.values(added).flat().length;
  return writes[ended.records].end(ended.organisationId, ended.ids, ended.endOn);
}

/** Each end by a line of its own. */
async function move(
  transaction: StoreTransaction,
  { records, organisationId, ends }: NonNullable<ModelChange['moved']>,
): Promise<number> {
  const lines = ends.map((end) =>
    someChanges(records === 'authorizations' ? { authorizationEnds: [end] } : { relationEnds: [end] }),
  );
  await transaction.changes.apply(organisationId, lines);
  return ends.length;
}

function run(transaction: StoreTransaction, step: Step): Promise<number | boolean> {
  if ('model' in step) return change(transaction, step.model);
  const { organisationId, id, version, changes } = step.contact;
  return transaction.contacts.update(organisationId, id, version, changes);
}

/** Undoes what the store would have kept. */
class Undone extends Error {}

/** What the store says to a step: how much it changed, or that it refuses; another failure is a fault. */
async function outcomeOf(store: Store, step: Step, keep: boolean): Promise<unknown> {
  let changed: unknown;
  const work = store.write(async (transaction) => {
    changed = await run(transaction, step);
    if (!keep) throw new Undone();
  });
  try {
    await work;
    return changed;
  } catch (error) {
    if (error instanceof Undone) return changed;
    if (error instanceof StoreRefusal) return 'refused';
    throw error;
  }
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((left, right) => (left.id < right.id ? -1 : 1));

/** What a store holds of the world, read through its port. */
async function recordsIn(store: Store, world: WorldData): Promise<WorldData> {
  const all = { limit: 1000 };
  const [firm, association] = world.organisations.map(({ id }) => id);
  const contacts = await Promise.all(
    world.contacts.map(({ organisationId, id }) => store.contacts.find(organisationId, id)),
  );
  const ties = await Promise.all(
    [firm, association].map((id = '') =>
      store.organisationRelations.list(anOrganisationRelationList(id, all)),
    ),
  );
  const held = await store.authorizations.list(anAuthorizationList(firm ?? '', all));
  const relations = ties.flatMap(({ entries }) => entries.map(({ relation }) => relation));
  return {
    ...world,
    contacts: contacts.flatMap((record) => record?.contact ?? []),
    contactRelations: byId(
      contacts.flatMap((record) => record?.relations.map(({ relation }) => relation) ?? []),
    ),
    organisationRelations: byId([...new Map(relations.map((one) => [one.id, one])).values()]),
    authorizations: byId(held.entries.map(({ authorization }) => authorization)),
  };
}

/** What the list of contacts shows around today. */
function shownIn(store: Store, { organisations }: WorldData) {
  const organisationId = organisations[0]?.id ?? '';
  return Promise.all(
    [TODAY, addDays(TODAY, 1)].map((day) =>
      store.contacts.list(aList(organisationId, { day, sort: 'active' })),
    ),
  );
}

it('keep every rule of the model, step by step, alike on both stores', async () => {
  const outcomes = new Map<string, number>();
  const count = (word: string) => outcomes.set(word, (outcomes.get(word) ?? 0) + 1);

  await fc.assert(
    fc.asyncProperty(fc.array(aDraft, { minLength: 8, maxLength: 12 }), async (drafts) => {
      const memory = createMemoryStore();
      let records = aSoundWorld();
      await Promise.all([memory.load(records), opened.store.load(records)]);
      for (const draft of drafts) {
        const step = stepOf(draft, records);
        const breaking = 'model' in step ? findBreaking(step.model, records, TODAY) : [];
        const stale = 'model' in step && step.stale === true;
        const refused = stale || breaking.some(({ code }) => !GUARDED.includes(code));
        const keep = breaking.length === 0 && !stale;
        const told = await outcomeOf(memory, step, keep);
        expect([step, await outcomeOf(opened.store, step, keep)]).toEqual([step, told]);
        expect([step, breaking, told === 'refused']).toEqual([step, breaking, refused]);
        count(refused ? 'refused' : keep ? `${draft.act} ${told !== 0 && told !== false}` : 'guarded');

        const found = await recordsIn(opened.store, records);
        expect(found).toEqual(await recordsIn(memory, records));
        expect(checkInvariants(found, TODAY)).toEqual([]);
        expect(await shownIn(opened.store, records)).toEqual(await shownIn(memory, records));
        if (keep && 'model' in step) {
          const expected = applyChange(records, step.model);
          expect(byId(found.authorizations)).toEqual(byId(expected.authorizations));
          expect(found.contactRelations).toEqual(byId(expected.contactRelations));
          expect(found.organisationRelations).toEqual(byId(expected.organisationRelations));
        }
        records = found;
      }
    }),
    // A failure prints its seed and path.
    { numRuns: 40, seed: 20_261_122, endOnFailure: true },
  );

  // It would prove little if nothing were kept, or nothing refused.
  for (const word of [
    'refused',
    'guarded',
    'add true',
    'end true',
    'move true',
    'update true',
    'update false',
  ]) {
    expect(outcomes.get(word) ?? 0, `${word}: ${JSON.stringify([...outcomes])}`).toBeGreaterThan(3);
  }
}, 120_000);

describe('what no constraint says is found before the write', () => {
  it.each(unguarded(aSoundWorld()).map(([code], place) => [code, place] as const))(
    '%s, %i',
    async (code, place) => {
      const memory = createMemoryStore();
      const world = aSoundWorld();
      await Promise.all([memory.load(world), opened.store.load(world)]);
      const [, model] = unguarded(world)[place] ?? ['', {}];
      expect(findBreaking(model, world, TODAY).map((one) => one.code)).toContain(code);
      for (const store of [memory, opened.store]) {
        expect(await outcomeOf(store, { model }, false)).toBeGreaterThan(0);
      }
    },
  );
});

it('the id of another contact’s relation is refused', async () => {
  const memory = createMemoryStore();
  const world = aSoundWorld();
  await Promise.all([memory.load(world), opened.store.load(world)]);
  const [first] = world.contactRelations;
  const [, , other] = world.contacts;
  if (!first || !other) throw new Error('not the sound world');
  const step = {
    model: { added: { contactRelations: [aRelation(other, 'representative', { id: first.id })] } },
  };
  expect(findBreaking(step.model, world, TODAY)).toMatchObject([{ code: 'id-repeated' }]);
  for (const store of [memory, opened.store]) expect(await outcomeOf(store, step, true)).toBe('refused');
});
