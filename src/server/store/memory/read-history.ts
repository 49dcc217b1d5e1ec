import type { HistoryLine, HistoryRequest } from '#server/store/journal-store.ts';
import { type MemoryRows, rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

/** The same lines as PostgreSQL gives, the newest first. */
export function readHistory(view: MemoryView, request: HistoryRequest): HistoryLine[] {
  const { organisationId, subjectType, subjectId, before = Number.POSITIVE_INFINITY, limit } = request;
  const lines = view.rows('journalEntries').filter((line) => line.organisationId === organisationId);
  return lines
    .map((line, at) => ({ line, sequence: at + 1 }))
    .filter(
      ({ line, sequence }) =>
        sequence < before &&
        (subjectType === undefined || line.subjectType === subjectType) &&
        (subjectId === undefined || line.subjectId === subjectId),
    )
    .reverse()
    .slice(0, limit)
    .map(({ line, sequence }) => {
      const account = view.world.accounts.get(line.accountId);
      return {
        ...line,
        // What an earlier version of the demo saved lacks it.
        requestId: line.requestId ?? null,
        requestNumber: numberOf(view, line),
        at: new Date(line.at),
        sequence,
        account: account ? { firstName: account.firstName, lastName: account.lastName } : null,
      };
    });
}

function numberOf(
  view: MemoryView,
  { organisationId, requestId }: MemoryRows['journalEntries'],
): number | null {
  const request = requestId && view.row('requests', rowKey(organisationId, requestId));
  return request ? request.number : null;
}
