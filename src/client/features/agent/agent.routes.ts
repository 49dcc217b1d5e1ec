import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { organisationWords } from '#client/i18n/organisation-words.ts';
import { serviceWords } from '#client/i18n/service-words.ts';
import { signedInRoute } from '#client/navigation/signed-in-route.ts';

/** `/agent`: for the agents of the body; for anybody else there is no such page. */
export const agentRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'agent',
  async beforeLoad({ context: { session, words } }) {
    if (!session.account?.agent) throw notFound();
    await Promise.all([serviceWords, organisationWords].map((source) => words.add(source)));
  },
  component: lazyRouteComponent(() => import('./agent-page.tsx'), 'AgentPage'),
});
