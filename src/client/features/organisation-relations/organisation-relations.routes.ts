import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listAddressSchema } from '#client/listing/list-address-schema.ts';
import { startEarly } from '#client/listing/start-early.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';

/** `/mon-organisation/relations` */
export const organisationRelationListRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'relations',
  validateSearch: listAddressSchema,
  loaderDeps: ({ search }) => search,
  loader({ context: { queryClient, profile }, deps }) {
    if (!profile.abilities.includes('list-organisation-relations')) return;
    startEarly(
      () => import('./list/organisation-relation-list-query.ts'),
      ({ organisationRelationListQuery }) =>
        queryClient.prefetchQuery(organisationRelationListQuery(profile.id, deps)),
    );
  },
  component: lazyRouteComponent(
    () => import('./list/organisation-relation-list-page.tsx'),
    'OrganisationRelationListPage',
  ),
});
