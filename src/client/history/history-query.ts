import { infiniteQueryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { listHistory } from '#contract/history/history.operations.ts';
import type { HistorySubject } from '#contract/history/history.schema.ts';

/** Whose history it is. */
export interface HistoryOf {
  readonly subject: HistorySubject;
  readonly id: string;
}

/** The history of a sheet, the newest first, a page at a time. `key`: what a change of the thing invalidates. */
export function historyQuery(profileId: string, { subject, id }: HistoryOf, key: readonly string[]) {
  return infiniteQueryOptions({
    queryKey: [...key, 'history', profileId, subject, id],
    queryFn: ({ pageParam, signal }) =>
      callOperation(listHistory, {
        params: { profileId },
        query: { subject, id, before: pageParam ?? undefined },
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.before,
  });
}
