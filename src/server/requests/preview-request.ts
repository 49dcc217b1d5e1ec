import type { RequestPreview } from '#contract/requests/request.schema.ts';
import type { RequestContent } from '#contract/requests/request-content.schema.ts';
import type { Profile } from '#domain/access/profile.ts';
import { planRequest } from '#domain/request/plan-request.ts';
import type { StoreReads } from '#server/store/store.ts';
import { expandContent } from './expand-content.ts';
import { presentPreview } from './present-preview.ts';
import { type PlanTime, readFacts } from './read-facts.ts';

/** What a request would change (issue 4, 3): planned by the function that applies it. Throws what expanding its content does. */
export async function makePreview(
  store: StoreReads,
  profile: Profile,
  content: RequestContent,
  time: PlanTime,
): Promise<RequestPreview> {
  const acts = await expandContent(store, profile, content, time);
  const facts = await readFacts(store.requests, profile.organisation.id, acts, time);
  const plan = planRequest(acts, facts, { newId: () => crypto.randomUUID(), accepted: false });
  return presentPreview(acts, plan, facts);
}
