import { useSuspenseQuery } from '@tanstack/react-query';
import type { Session } from '#contract/session/session.schema.ts';
import { sessionQueries } from './session-queries.ts';

/** The session; already loaded on every page, since the routes ask for it first. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQueries.current()).data;
}
