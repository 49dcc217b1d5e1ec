import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getRequest, listRequestLines, listRequests } from '#contract/requests/request.operations.ts';
import type { RequestListQuery, RequestSheet } from '#contract/requests/request.schema.ts';
import type { LineState } from '#domain/request/request.ts';

/** Milliseconds between two looks at what is on its way. */
const SOON = 2_000;
/** An agent takes longer than the machine. */
const LATER = 30_000;

export const requestQueries = {
  /** Everything read about the requests of a profile's organisation; what a submission invalidates. */
  all: (profileId: string) => ['requests', profileId] as const,

  /** The answer to a submission, for a page that can't read the request again: it may have ended one's own right to. */
  submitted: (requestId: string) => ['submitted-request', requestId] as const,

  /** « Mes demandes », looked at again by itself while one of them is on its way. */
  list: (profileId: string, query: RequestListQuery) =>
    queryOptions({
      queryKey: [...requestQueries.all(profileId), 'list', query],
      queryFn: ({ signal }) => callOperation(listRequests, { params: { profileId }, query, signal }),
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => nextLook(state.data?.requests ?? []),
    }),

  detail: (profileId: string, requestId: string) =>
    queryOptions({
      queryKey: [...requestQueries.all(profileId), 'detail', requestId],
      queryFn: ({ signal }) => callOperation(getRequest, { params: { profileId, requestId }, signal }),
      refetchInterval: ({ state }) => nextLook(state.data ? [state.data] : []),
    }),

  /** The lines, in order, with one of these states (none: all); `version` of the request they were read with. */
  lines: (
    profileId: string,
    { id: requestId, version }: Pick<RequestSheet, 'id' | 'version'>,
    states: LineState[],
  ) =>
    infiniteQueryOptions({
      queryKey: [...requestQueries.all(profileId), 'lines', requestId, states, version],
      queryFn: ({ signal, pageParam: after }) =>
        callOperation(listRequestLines, {
          params: { profileId, requestId },
          query: { state: states, after },
          signal,
        }),
      initialPageParam: 0,
      getNextPageParam: ({ after }) => after,
      placeholderData: keepPreviousData,
    }),
};

/** Milliseconds until the next look; never when nothing moves by itself. */
function nextLook(requests: readonly Pick<RequestSheet, 'state'>[]): number | false {
  if (requests.some(({ state }) => state === 'submitted')) return SOON;
  return requests.some(({ state }) => state === 'in-review') && LATER;
}
