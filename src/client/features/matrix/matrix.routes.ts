import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listAddressSchema } from '#client/listing/list-address-schema.ts';
import { startEarly } from '#client/listing/start-early.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';

/** `/mon-organisation/matrice` */
export const matrixRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'matrice',
  validateSearch: listAddressSchema,
  loaderDeps: ({ search }) => search,
  loader({ context: { queryClient, profile }, deps }) {
    if (!profile.abilities.includes('list-authorizations')) return;
    startEarly(
      () => import('./matrix-query.ts'),
      ({ matrixQuery }) => queryClient.prefetchQuery(matrixQuery(profile.id, deps)),
    );
  },
  component: lazyRouteComponent(() => import('./matrix-page.tsx'), 'MatrixPage'),
});
