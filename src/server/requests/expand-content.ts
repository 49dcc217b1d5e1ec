import type { RequestContent } from '#contract/requests/request-content.schema.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { Act } from '#domain/request/act.ts';
import type { StoreReads } from '#server/store/store.ts';
import { expandBulk } from './expand-bulk.ts';
import type { PlanTime } from './read-facts.ts';
import { undoContent } from './undo-content.ts';

/** What was submitted, as lines: one act for one contact each. */
export async function expandContent(
  store: StoreReads,
  profile: Profile,
  content: RequestContent,
  time: PlanTime,
): Promise<readonly Act[]> {
  switch (content.kind) {
    case 'acts':
      // The days were checked on their way in.
      return content.acts as readonly Act[];
    case 'bulk':
      return expandBulk(store, profile, content, time);
    case 'undo':
      return undoContent(store.requests, profile.organisation.id, content.requestId, time);
  }
}
