import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { authorizationQueries } from './authorization-queries.ts';
import { authorizationListSearch, toAuthorizationListQuery } from './list/authorization-list-search.ts';

/** `/mon-organisation/autorisations` */
export const authorizationListRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'autorisations',
  validateSearch: authorizationListSearch.schema,
  loaderDeps: ({ search }) => toAuthorizationListQuery(authorizationListSearch.read(search).state),
  loader: ({ context: { queryClient, profile }, deps }) => {
    if (!profile.abilities.includes('list-authorizations')) return;
    void queryClient.prefetchQuery(authorizationQueries.list(profile.id, deps));
  },
  component: lazyRouteComponent(() => import('./list/authorization-list-page.tsx'), 'AuthorizationListPage'),
});
