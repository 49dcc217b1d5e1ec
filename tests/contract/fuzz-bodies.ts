import fc from 'fast-check';
import { expect } from 'vitest';
import { api } from '#contract/api.ts';
import { type Operation, problemsOf } from '#contract/operation.ts';
import { problemSchema } from '#contract/problem.ts';
import type { Caller, CallOf } from '#tests/harness/caller.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { goodCallOf, whoCalls } from './problem-scenarios.ts';
import { bodyFor } from './random-bodies.ts';
import { keepReview } from './request-beside.ts';

const anais = memberOf(FIRM, 'anais');
const maude = memberOf(FIRM, 'maude');

/** The operations that write what a body says, and the preview, which must not. */
export const WITH_BODIES = Object.values<Operation>(api).filter(
  ({ id, effect, body }) => body && (effect === 'write' || id === 'previewRequest'),
);

/** What tells that anything was written at all. */
async function marksOf({ store }: Service): Promise<unknown> {
  const everything = { organisationId: FIRM.id, states: [], forms: [], before: undefined, limit: 1 };
  const [line] = await store.history.list({ organisationId: FIRM.id, limit: 1 });
  const [mail] = await store.outbox.newest(1);
  const { total } = await store.requests.list(everything);
  const views = await store.savedViews.listOf(FIRM.id, anais.accountId, 'contacts');
  return [line?.sequence, mail?.id, total, views.length];
}

/** A call to which nothing that earlier ones did objects: another review, a version that stands, room for one more view. */
async function freshCall(operation: Operation, caller: Caller, service: Service): Promise<CallOf<Operation>> {
  const { store, clock } = service;
  if (operation.id === 'decideReview') {
    const requestId = await keepReview(FIRM.id, service);
    return { params: { organisationId: FIRM.id, requestId, line: '1' } };
  }
  if (operation.path.includes('/views')) {
    const views = await store.savedViews.listOf(FIRM.id, anais.accountId, 'contacts');
    await store.write(async ({ savedViews }) => {
      for (const { id } of views.slice(5)) await savedViews.remove(FIRM.id, id);
    });
  }
  if (operation.id === 'submitRequest') {
    // A minute later than the last one: codes may be mailed again.
    clock.moveTo(new Date(clock.now().getTime() + 60_000).toISOString());
  }
  if (operation.id === 'requestRectification') {
    // An account sends so many within a day.
    clock.moveTo(new Date(clock.now().getTime() + 7_200_000).toISOString());
  }
  const good = await goodCallOf(operation, caller, service);
  if (operation.id !== 'updateContact') return good;
  const record = await store.contacts.find(FIRM.id, maude.contactId);
  return { ...good, ifMatch: record?.contact.version ?? 1 };
}

/**
 * Sends so many random bodies to an operation: no answer is our fault or off its contract, and a refused one has written nothing.
 * Gives how many were taken.
 */
export async function fuzzBodies(
  service: Service,
  operation: Operation,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<number> {
  const caller: Caller = await service.signIn(whoCalls(operation).email);
  const { body: known } = await goodCallOf(operation, caller, service);
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(bodyFor(operation.id, known), async (body) => {
      const good = await freshCall(operation, caller, service);
      const before = await marksOf(service);
      const answer = await caller.call(operation, { ...good, rawBody: JSON.stringify(body) });
      expect(service.takeErrors(), answer.text).toEqual([]);
      if (answer.status < 300) {
        taken += 1;
        expect(answer.status).toBe(operation.status);
        expect(operation.answer?.parse(answer.json)).toEqual(answer.json);
      } else {
        expect(problemsOf(operation)).toContain(problemSchema.parse(answer.json).code);
      }
      if (answer.status >= 300 || operation.effect === 'read') expect(await marksOf(service)).toEqual(before);
    }),
    { numRuns: runs, seed },
  );
  return taken;
}
