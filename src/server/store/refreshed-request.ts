import { LINE_STATES, type LineCounts, type LineState, stateOf } from '#domain/request/request.ts';
import type { RequestRecord, RequestWrites } from './request-store.ts';

export const NO_LINES: LineCounts = {
  pending: 0,
  waiting: 0,
  applied: 0,
  unchanged: 0,
  refused: 0,
  cancelled: 0,
};

/** The counts from those of some states; of the others there are none. */
export function countsOf(found: ReadonlyMap<LineState, number>): LineCounts {
  const counts = LINE_STATES.map((state) => [state, found.get(state) ?? 0] as const);
  return Object.assign({ ...NO_LINES }, Object.fromEntries(counts));
}

/** What a request becomes with these counts: applied, and seen, once every line is settled. */
export function refreshedRequest(
  request: RequestRecord,
  counts: LineCounts,
  { now, visibleAt }: Parameters<RequestWrites['refresh']>[2],
): RequestRecord {
  const settled = counts.pending + counts.waiting === 0;
  const appliedAt = settled ? (request.appliedAt ?? now.toISOString()) : null;
  return {
    ...request,
    counts,
    state: stateOf(counts),
    appliedAt,
    visibleAt: settled ? (request.visibleAt ?? visibleAt ?? appliedAt) : null,
    version: request.version + 1,
  };
}
