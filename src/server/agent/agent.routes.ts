import { decideReview, listReviews } from '#contract/requests/agent.operations.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Call, Route, Verdict } from '#server/http/route.ts';
import { writeRoute } from '#server/http/write-route.ts';
import { presentRequest } from '#server/requests/present-request.ts';
import { type RequestView, viewRequest } from '#server/requests/request-view.ts';
import type { RequestLineRecord } from '#server/store/request-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { decide } from './decide-review.ts';
import { readReviews } from './read-reviews.ts';

const list = readRoute(listReviews, {
  load: async () => 'reviews' as const,
  authorize: (call) => mayReview(call),
  act: ({ now, today }, _reviews, store) => readReviews(store, { now, today }),
  present: (_call, found) => found,
});

/** Nothing for whoever isn't an agent: he learns nothing of what there is. */
interface Found {
  readonly view?: RequestView;
  readonly line?: RequestLineRecord;
}

const decideIt = writeRoute<typeof decideReview, Found>(decideReview, {
  load: async (call, transaction) => (mayReview(call) === 'allowed' ? find(call, transaction) : {}),
  authorize: (call) => mayReview(call),
  async act(call, { view, line }, transaction, deps) {
    if (view && line) await decide(call, { request: view.request, line }, transaction, deps);
  },
  present({ today }, { view }) {
    if (!view) throw new Error('the request that was just decided on is gone');
    const { abilities: _, ...sheet } = presentRequest(view, today);
    return sheet;
  },
});

async function find(
  { params }: Call<typeof decideReview>,
  { requests }: StoreTransaction,
): Promise<Found | undefined> {
  const { organisationId, requestId, line: number } = params;
  await requests.lock(organisationId);
  const view = await viewRequest(requests, organisationId, requestId);
  const window = { after: number - 1, limit: 1, states: [] };
  const [line] = view ? await requests.linesOf(organisationId, requestId, window) : [];
  return view && line?.number === number ? { view, line } : undefined;
}

function mayReview({ session }: Pick<Call<typeof listReviews>, 'session'>): Verdict {
  return session.account.agent ? 'allowed' : 'not-allowed';
}

export const agentRoutes: readonly Route[] = [list, decideIt];
