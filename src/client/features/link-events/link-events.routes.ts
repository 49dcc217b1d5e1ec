import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from '#client/navigation/organisation-route.ts';

interface LinkEventSearch {
  /** Only what came before this event. */
  avant?: string | undefined;
}

/** `/mon-organisation/liaisons?avant=<event>`: « Journal des liaisons ». */
export const linkEventsRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'liaisons',
  validateSearch: ({ avant }: Record<string, unknown>): LinkEventSearch => ({
    avant: typeof avant === 'string' && EVENT_ID.test(avant) ? avant : undefined,
  }),
  component: lazyRouteComponent(() => import('./link-events-page.tsx'), 'LinkEventsPage'),
});

const EVENT_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
