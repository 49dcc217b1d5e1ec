import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getSession } from '#contract/session/session.operations.ts';

export const sessionQueries = {
  /** Who is signed in; nobody is an answer too (`account: null`). */
  current: () =>
    queryOptions({
      queryKey: ['session'],
      queryFn: ({ signal }) => callOperation(getSession, { signal }),
      staleTime: 60_000,
      gcTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: true,
    }),
};
