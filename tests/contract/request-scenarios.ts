import type { Operation } from '#contract/operation.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { Answer, CallOf } from '#tests/harness/caller.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import type { Scene } from './problem-scene.ts';
import { keepRequestBeside, requestOf } from './request-beside.ts';
import { attestationsOf, PREVIEWED, submissionOf } from './request-bodies.ts';

const anais = memberOf(FIRM, 'anais');
const maude = memberOf(FIRM, 'maude');

type Call = CallOf<Operation>;
type Made = Call | ((caller: unknown, service: Service) => Call | Promise<Call>);

const firmParams = { profileId: anais.profileId };

/** A call on a request that is made for it, in the state that it wants. */
function onRequest(operationId: string, more: Call = {}): Made {
  return async (_caller, service) => {
    const ifMatch = await keepRequestBeside(service, maude.contactId, operationId);
    return { params: { ...firmParams, requestId: maude.contactId }, ifMatch, ...more };
  };
}

/** A call of each operation on requests to which nobody objects. */
export const REQUEST_CALLS: Readonly<Record<string, Made>> = {
  previewRequest: { params: firmParams, body: PREVIEWED },
  submitRequest: () => ({ params: firmParams, body: submissionOf() }),
  listRequests: { params: firmParams },
  getRequest: onRequest('getRequest'),
  listRequestLines: onRequest('listRequestLines'),
  resumeRequest: onRequest('resumeRequest'),
  cancelRequest: onRequest('cancelRequest'),
  listReviews: onRequest('listReviews', { params: {} }),
  decideReview: onRequest('decideReview', {
    params: { organisationId: FIRM.id, requestId: maude.contactId, line: '1' },
    body: { decision: 'refuse', reason: 'Numéro de client inconnu' },
  }),
};

/** Another body than the good one, and as good as it. */
export const OTHER_REQUEST_BODIES: Readonly<Record<string, Call>> = {
  submitRequest: { rawBody: JSON.stringify(submissionOf()) },
  resumeRequest: { ifMatch: 999 },
  cancelRequest: { ifMatch: 999 },
  decideReview: { rawBody: JSON.stringify({ decision: 'refuse', reason: 'Une autre' }) },
};

/** What makes the codes of requests come. */
export const REQUEST_SCENARIOS: Readonly<Partial<Record<ProblemCode, (scene: Scene) => Promise<Answer>>>> = {
  'too-many-lines': (scene) => {
    const ids = (count: number) => Array.from({ length: count }, () => crypto.randomUUID());
    const days = { startOn: '2026-11-22', endOn: '9999-12-31' };
    const act = { kind: 'grant', fileIds: ids(100), function: 'staff-member', ...days, subjects: null };
    const targets = { list: 'contacts', ids: ids(101), query: null };
    return withContent(scene, { kind: 'bulk', targets, act });
  },
  'nothing-to-undo': async (scene) => {
    const id = crypto.randomUUID();
    await keepEnded(scene.service, id, scene.service.clock.now(), []);
    return withContent(scene, { kind: 'undo', requestId: id });
  },
  'undo-too-late': async (scene) => {
    const id = crypto.randomUUID();
    const monthAgo = new Date(scene.service.clock.now().getTime() - 31 * 86_400_000);
    await keepEnded(scene.service, id, monthAgo, [
      { id: crypto.randomUUID(), before: NO_END, endOn: calendarDay('2026-10-01') },
    ]);
    return withContent(scene, { kind: 'undo', requestId: id });
  },
  'attestation-missing': ({ operation, good, caller }) =>
    caller.call(operation, { ...good, rawBody: JSON.stringify({ ...submissionOf(), attestations: [] }) }),
  'review-over': async ({ operation, good, caller }) => {
    await caller.call(operation, good);
    return caller.call(operation, good);
  },
};

/** The good call with other content. */
function withContent(
  { operation, good, caller }: Scene,
  content: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const form = content.kind === 'undo' ? 'undo' : 'bulk';
  const submitted = { form, content, attestations: attestationsOf(form), corrects: null };
  const body = operation.id === 'submitRequest' ? submitted : { content };
  return caller.call(operation, { ...good, rawBody: JSON.stringify(body) });
}

type Ends = ReadonlyArray<{ id: string; before: typeof NO_END; endOn: typeof NO_END }>;

/** A request of the firm by which a contact's relations ended then. */
function keepEnded({ store }: Service, id: string, then: Date, relationEnds: Ends): Promise<void> {
  const lastDay = calendarDay('2026-10-01');
  const { contactId } = maude;
  return store.write(async ({ requests }) => {
    const request = { ...requestOf(FIRM.id, id, then), undoes: null, corrects: null };
    await requests.add(request, [{ kind: 'end', contactId, scope: 'all', ids: [], lastDay }]);
    const none = { refusal: null, notes: [], gained: [], lost: [], authorizationEnds: [] };
    await requests.settleLines(FIRM.id, id, [
      { ...none, number: 1, state: 'applied', contactId, relationEnds },
    ]);
    await requests.refresh(FIRM.id, id, { now: then, visibleAt: null });
  });
}
