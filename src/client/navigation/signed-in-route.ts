import { createRoute, redirect } from '@tanstack/react-router';
import { sessionQueries } from '#client/session/session-queries.ts';
import { rootRoute } from './root-route.ts';

/** Parent of the pages that need an account; the others are sent to sign in and come back. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQueries.current());
    if (!session.account) {
      const retour = location.href === '/' ? undefined : location.href;
      throw redirect({ to: '/connexion', search: { retour } });
    }
    return { session };
  },
});
