import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { startEarly } from '#client/listing/start-early.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { sheetDayOf, sheetSearchSchema } from '#client/sheets/sheet-address.ts';

/** `/mon-organisation/autorisations/:authorizationId?etat-au=2026-01-05` */
export const authorizationSheetRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'autorisations/$authorizationId',
  validateSearch: sheetSearchSchema,
  loaderDeps: ({ search }) => ({ on: sheetDayOf(search) }),
  loader({ context: { queryClient, profile }, params, deps }) {
    startEarly(
      () => import('./authorization-sheet-query.ts'),
      ({ authorizationSheetQuery }) =>
        queryClient.prefetchQuery(authorizationSheetQuery(profile.id, params.authorizationId, deps.on)),
    );
  },
  component: lazyRouteComponent(() => import('./authorization-sheet-page.tsx'), 'AuthorizationSheetPage'),
});
