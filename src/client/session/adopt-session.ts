import type { QueryClient } from '@tanstack/react-query';
import type { Session } from '#contract/session/session.schema.ts';
import { sessionQueries } from './session-queries.ts';

/** Goes on with this session, and drops everything that was read through another one. */
export function adoptSession(queryClient: QueryClient, session: Session): void {
  const { queryKey } = sessionQueries.current();
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
  queryClient.setQueryData(queryKey, session);
}
