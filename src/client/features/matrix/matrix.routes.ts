import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { matrixQueries } from './matrix-queries.ts';
import { matrixSearch, toMatrixQuery } from './matrix-search.ts';

/** `/mon-organisation/matrice` */
export const matrixRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'matrice',
  validateSearch: matrixSearch.schema,
  loaderDeps: ({ search }) => toMatrixQuery(matrixSearch.read(search).state),
  loader: ({ context: { queryClient, profile }, deps }) => {
    if (!profile.abilities.includes('list-authorizations')) return;
    void queryClient.prefetchQuery(matrixQueries.read(profile.id, deps));
  },
  component: lazyRouteComponent(() => import('./matrix-page.tsx'), 'MatrixPage'),
});
