import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import {
  organisationRelationListSearch,
  toOrganisationRelationListQuery,
} from './list/organisation-relation-list-search.ts';
import { organisationRelationQueries } from './organisation-relation-queries.ts';

/** `/mon-organisation/relations` */
export const organisationRelationListRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'relations',
  validateSearch: organisationRelationListSearch.schema,
  loaderDeps: ({ search }) =>
    toOrganisationRelationListQuery(organisationRelationListSearch.read(search).state),
  loader: ({ context: { queryClient, profile }, deps }) => {
    if (!profile.abilities.includes('list-organisation-relations')) return;
    void queryClient.prefetchQuery(organisationRelationQueries.list(profile.id, deps));
  },
  component: lazyRouteComponent(
    () => import('./list/organisation-relation-list-page.tsx'),
    'OrganisationRelationListPage',
  ),
});
