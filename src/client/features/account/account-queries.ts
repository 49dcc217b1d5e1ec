import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getAccount } from '#contract/accounts/account.operations.ts';
import { listSessions } from '#contract/accounts/account-session.operations.ts';
import { listAccountEvents } from '#contract/accounts/security-event.operations.ts';

const KEY = 'account';

export const accountQueries = {
  own: queryOptions({
    queryKey: [KEY, 'own'],
    queryFn: ({ signal }) => callOperation(getAccount, { signal }),
  }),
  sessions: queryOptions({
    queryKey: [KEY, 'sessions'],
    queryFn: ({ signal }) => callOperation(listSessions, { signal }),
  }),
  events: infiniteQueryOptions({
    queryKey: [KEY, 'events'],
    queryFn: ({ signal, pageParam }) =>
      callOperation(listAccountEvents, { query: { before: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ before }) => before ?? undefined,
  }),
};

/** What is out of date once something of the account changed: what happened is told too. */
export const ACCOUNT_KEY = [KEY] as const;
