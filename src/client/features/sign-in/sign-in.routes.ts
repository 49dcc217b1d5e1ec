import { createRoute, redirect } from '@tanstack/react-router';
import { internalPath } from '#client/navigation/internal-path.ts';
import type { LeaveReason } from '#client/navigation/leave-session.ts';
import { publicRoute } from '#client/navigation/public-route.ts';
import { sessionQueries } from '#client/session/session-queries.ts';

interface SignInSearch {
  /** Where to go once signed in: a page of the console. */
  retour?: string | undefined;
  motif?: LeaveReason | undefined;
  /** Why signing in elsewhere came to nothing, as the service tells it. */
  identite?: string | undefined;
}

/** « Connexion ». Whoever is signed in already goes on to where he was going. */
export const signInRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'connexion',
  validateSearch: (search: Record<string, unknown>): SignInSearch => ({
    retour: internalPath(search.retour),
    identite: search.identite as string | undefined,
    motif: search.motif === 'session' || search.motif === 'deconnexion' ? search.motif : undefined,
  }),
  beforeLoad: async ({ context, search }) => {
    // The session that just ended is still in the cache.
    if (search.motif !== undefined) return;
    const session = await context.queryClient.ensureQueryData(sessionQueries.current());
    if (session.account) throw redirect({ href: search.retour ?? '/' });
  },
});
