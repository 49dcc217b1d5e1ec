import {
  cancelRequest,
  getRequest,
  listRequestLines,
  listRequests,
  previewRequest,
  resumeRequest,
  submitRequest,
} from '#contract/requests/request.operations.ts';
import { abilitiesOf } from '#domain/access/access-rules.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { RequestAbility } from '#domain/request/request-abilities.ts';
import { readRoute } from '#server/http/read-route.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call, Route, Verdict } from '#server/http/route.ts';
import { writeRoute } from '#server/http/write-route.ts';
import type { StoreReads, StoreTransaction } from '#server/store/store.ts';
import { cancel, resume } from './change-request.ts';
import { presentLines } from './present-lines.ts';
import { presentRequest } from './present-request.ts';
import { makePreview } from './preview-request.ts';
import { readFacts } from './read-facts.ts';
import { type RequestView, viewRequest, viewRequests } from './request-view.ts';
import { submit } from './submit-request.ts';

const preview = readRoute(previewRequest, {
  load: async () => 'content' as const,
  authorize: ({ profile }) => maySubmit(profile),
  act: ({ profile, body, now, today }, _content, store) =>
    makePreview(store, profile, body.content, { now, today, visibleAt: null }),
  present: (_call, found) => found,
});

/** What the submission has made, once it has. */
interface Submitted {
  id?: string;
  view?: RequestView;
}

const create = writeRoute<typeof submitRequest, Submitted>(submitRequest, {
  load: async () => ({}),
  authorize: ({ profile }) => maySubmit(profile),
  async act(call, submitted, transaction, deps) {
    submitted.id = await submit(call, transaction, deps);
  },
  async reload({ profile }, { requests }, { id }) {
    const view = id === undefined ? undefined : await viewRequest(requests, profile.organisation.id, id);
    return view && { view };
  },
  present({ today }, { view }) {
    if (!view) throw new Error('the request that was just added is gone');
    return presentRequest(view, today);
  },
  wakesJobs: true,
});

const list = readRoute(listRequests, {
  load: async () => 'requests' as const,
  authorize: ({ profile }) => maySubmit(profile),
  async act({ profile, query }, _requests, store) {
    const organisationId = profile.organisation.id;
    const { state: states, form: forms, limit, before } = query;
    // One more than asked for tells whether there are any.
    const asked = { organisationId, states, forms, before, limit: limit + 1 };
    const { requests, total } = await store.requests.list(asked);
    const views = await viewRequests(store.requests, organisationId, requests.slice(0, limit));
    return { views, total, more: requests.length > limit };
  },
  present: ({ today }, { views, total, more }) => ({
    requests: views.map((view) => presentRequest(view, today)),
    total,
    before: more ? (views.at(-1)?.request.number ?? null) : null,
  }),
});

const get = readRoute(getRequest, {
  load: ({ profile, params }, { requests }) => viewOf(profile, params.requestId, requests),
  authorize: () => 'allowed',
  act: async (_call, view) => view,
  present: ({ today }, view) => presentRequest(view, today),
});

const lines = readRoute(listRequestLines, {
  load: ({ profile, params }, { requests }) => viewOf(profile, params.requestId, requests),
  authorize: () => 'allowed',
  async act({ query, now, today }, { request }, store) {
    const { organisationId, id } = request;
    const window = { after: query.after, limit: query.limit + 1, states: query.state };
    const found = await store.requests.linesOf(organisationId, id, window);
    const shown = found.slice(0, query.limit);
    const acts = shown.map(({ act }) => act);
    const facts = await readFacts(store.requests, organisationId, acts, { now, today, visibleAt: null });
    return { shown, facts, more: found.length > query.limit };
  },
  present: (_call, { shown, facts, more }) => presentLines(shown, facts, more),
});

const resumeIt = writeRoute(resumeRequest, {
  load: (call, transaction) => lockedView(call, transaction),
  authorize: () => 'allowed',
  async act(call, view, transaction, deps) {
    refuseUnable('resume', call, view);
    await resume(call, view.request, transaction, deps);
  },
  present: ({ today }, view) => presentRequest(view, today),
  wakesJobs: true,
});

const cancelIt = writeRoute(cancelRequest, {
  load: (call, transaction) => lockedView(call, transaction),
  authorize: () => 'allowed',
  async act(call, view, transaction) {
    refuseUnable('cancel', call, view);
    await cancel(call, view.request, transaction);
  },
  present: ({ today }, view) => presentRequest(view, today),
});

type OnRequest = Pick<Call<typeof resumeRequest>, 'profile' | 'params' | 'today'>;

async function lockedView(call: OnRequest, { requests }: StoreTransaction): Promise<RequestView | undefined> {
  await requests.lock(call.profile.organisation.id);
  return viewOf(call.profile, call.params.requestId, requests);
}

/** Whoever doesn't manage the organisation learns nothing of its requests, not even whether they exist. */
async function viewOf(
  profile: Profile,
  requestId: string,
  requests: StoreReads['requests'],
): Promise<RequestView | undefined> {
  if (maySubmit(profile) !== 'allowed') return undefined;
  return viewRequest(requests, profile.organisation.id, requestId);
}

function maySubmit(profile: Profile): Verdict {
  return abilitiesOf(profile).includes('submit-requests') ? 'allowed' : 'not-allowed';
}

/** Asked of the act alone: whoever repeats it gets the same answer, though it can't be done twice. */
function refuseUnable(ability: RequestAbility, { today }: OnRequest, view: RequestView): void {
  if (!presentRequest(view, today).abilities.includes(ability)) throw new Refusal('not-allowed');
}

export const requestRoutes: readonly Route[] = [preview, create, list, get, lines, resumeIt, cancelIt];
