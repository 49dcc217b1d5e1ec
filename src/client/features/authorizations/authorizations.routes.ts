import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listAddressSchema } from '#client/listing/list-address-schema.ts';
import { startEarly } from '#client/listing/start-early.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';

/** `/mon-organisation/autorisations` */
export const authorizationListRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'autorisations',
  validateSearch: listAddressSchema,
  loaderDeps: ({ search }) => search,
  loader({ context: { queryClient, profile }, deps }) {
    if (!profile.abilities.includes('list-authorizations')) return;
    startEarly(
      () => import('./list/authorization-list-query.ts'),
      ({ authorizationListQuery }) => queryClient.prefetchQuery(authorizationListQuery(profile.id, deps)),
    );
  },
  component: lazyRouteComponent(() => import('./list/authorization-list-page.tsx'), 'AuthorizationListPage'),
});
