import { MAX_LINES } from '#contract/requests/request-content.schema.ts';
import { dayIn } from '#domain/calendar/calendar-day.ts';
import type { Act } from '#domain/request/act.ts';
import { lastUndoDay } from '#domain/request/request.ts';
import { undoActs } from '#domain/request/undo.ts';
import { TIME_ZONE } from '#server/http/prepare-call.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { StoreReads } from '#server/store/store.ts';
import type { PlanTime } from './read-facts.ts';

/** What gives back all that an earlier request took away. Throws `not-found`, `nothing-to-undo` or `undo-too-late`. */
export async function undoContent(
  requests: StoreReads['requests'],
  organisationId: string,
  requestId: string,
  { today }: PlanTime,
): Promise<Act[]> {
  const request = await requests.find(organisationId, requestId);
  if (!request) throw new Refusal('not-found');
  const undoable = await requests.undoableOf(organisationId, [requestId]);
  if (!undoable.has(requestId) || request.appliedAt === null) throw new Refusal('nothing-to-undo');
  if (today > lastUndoDay(dayIn(TIME_ZONE, new Date(request.appliedAt)))) throw new Refusal('undo-too-late');
  const window = { after: 0, limit: MAX_LINES, states: ['applied'] } as const;
  return undoActs(await requests.linesOf(organisationId, requestId, window));
}
