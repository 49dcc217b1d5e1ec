import fc from 'fast-check';
import { expect } from 'vitest';
import { api } from '#contract/api.ts';
import { type Operation, problemsOf } from '#contract/operation.ts';
import { problemSchema } from '#contract/problem.ts';
import type { Caller, CallOf } from '#tests/harness/caller.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { type FuzzingEmployer, fuzzAs } from './fuzzing-employer.ts';
import { goodCallOf, whoCalls } from './problem-scenarios.ts';
import { bodyFor } from './random-bodies.ts';
import { EMPLOYERS, type Employer, FIRM_BODIES } from './random-firm-bodies.ts';
import { keepReview } from './request-beside.ts';

const anais = memberOf(FIRM, 'anais');
const maude = memberOf(FIRM, 'maude');

/** The operations that write what a body says, and the preview, which must not. */
export const WITH_BODIES = Object.values<Operation>(api).filter(
  ({ id, effect, body }) => body && (effect === 'write' || id === 'previewRequest'),
);

/** What tells that anything was written at all, in the firm or in the organisation that calls. */
async function marksOf({ store }: Service, organisationId: string): Promise<unknown> {
  const [mail] = await store.outbox.newest(1);
  const views = await store.savedViews.listOf(FIRM.id, anais.accountId, 'contacts');
  const marks: unknown[] = [mail?.id, views.length];
  for (const id of new Set([FIRM.id, organisationId])) {
    const everything = { organisationId: id, states: [], forms: [], before: undefined, limit: 1 };
    const [line] = await store.history.list({ organisationId: id, limit: 1 });
    const { total } = await store.requests.list(everything);
    marks.push(line?.sequence, total);
  }
  return marks;
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

interface Fuzzed {
  /** How many bodies were taken. */
  readonly taken: number;
  /** How often an employer's act on its firm came to something, by the act's kind. */
  readonly tied: ReadonlyMap<string, number>;
}

/**
 * Sends so many random bodies to an operation: no answer is our fault or off its contract, and a refused one has written nothing.
 */
export async function fuzzBodies(
  service: Service,
  operation: Operation,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<Fuzzed> {
  const usual: Caller = await service.signIn(whoCalls(operation).email);
  const employers = new Map<Employer, FuzzingEmployer>();
  for (const employer of EMPLOYERS) employers.set(employer, await fuzzAs(employer, service));
  const { body: known } = await goodCallOf(operation, usual, service);
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(bodyFor(operation.id, known), async ({ employer, body }) => {
      const by = employer && employers.get(employer);
      const fresh = await freshCall(operation, usual, service);
      const good = by ? { ...fresh, params: by.params } : fresh;
      const organisationId = employer?.organisation.id ?? FIRM.id;
      const before = await marksOf(service, organisationId);
      const rawBody = by ? by.bodyOf(body) : JSON.stringify(body);
      const answer = await (by?.caller ?? usual).call(operation, { ...good, rawBody });
      expect(service.takeErrors(), answer.text).toEqual([]);
      if (answer.status < 300) {
        taken += 1;
        by?.note(body, answer.json);
        expect(answer.status).toBe(operation.status);
        expect(operation.answer?.parse(answer.json)).toEqual(answer.json);
      } else {
        expect(problemsOf(operation)).toContain(problemSchema.parse(answer.json).code);
      }
      if (answer.status >= 300 || operation.effect === 'read') {
        expect(await marksOf(service, organisationId)).toEqual(before);
      }
    }),
    { numRuns: runs, seed },
  );
  const tied = new Map<string, number>();
  for (const kind of [...employers.values()].flatMap(({ tied: all }) => all)) {
    tied.set(kind, (tied.get(kind) ?? 0) + 1);
  }
  return { taken, tied };
}

/** Enough got in to prove something; nobody guesses linking credentials. */
export function expectTaken({ id }: Operation, { taken, tied }: Fuzzed, runs: number): void {
  if (id !== 'linkByCredentials') expect(taken).toBeGreaterThan(runs / 10);
  if (!(id in FIRM_BODIES)) return;
  const kinds = id === 'submitRequest' ? [...TIED_KINDS, 'restore-tie'] : TIED_KINDS;
  const few = kinds.filter((kind) => (tied.get(kind) ?? 0) < 2);
  expect(few, JSON.stringify([...tied])).toEqual([]);
}

const TIED_KINDS = ['tie-firm', 'firm-subjects', 'end-tie'];
