import type { QueryClient } from '@tanstack/react-query';
import { NO_SESSION } from './no-session.ts';
import { sessionQueries } from './session-queries.ts';

/** Drops everything that was read for the one who was signed in: no personal data stays in the cache. */
export function forgetSession(queryClient: QueryClient): void {
  queryClient.clear();
  queryClient.setQueryData(sessionQueries.current().queryKey, NO_SESSION);
}
