import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { adoptSession } from '#client/session/adopt-session.ts';
import { sessionQueries } from '#client/session/session-queries.ts';
import type { Session, SessionProfile } from '#contract/session/session.schema.ts';

/** Goes on with the session that has the new profile, and tells which one that is; undefined when it was there before. */
export function useLinking(onLinked: (profile: SessionProfile | undefined) => void) {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async (session: Session) => {
    const before = queryClient.getQueryData(sessionQueries.current().queryKey)?.profiles ?? [];
    const known = new Set(before.map(({ id }) => id));
    adoptSession(queryClient, session);
    onLinked(session.profiles.find(({ id }) => !known.has(id)) ?? session.profiles.at(-1));
    await router.invalidate();
  };
}
