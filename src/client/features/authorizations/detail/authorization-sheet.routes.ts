import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { sheetWords } from '#client/i18n/sheet-words.ts';
import { listAddressSchema } from '#client/listing/list-address-schema.ts';
import { startEarly } from '#client/listing/start-early.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { sheetDayOf } from '#client/sheets/sheet-address.ts';

/** `/mon-organisation/autorisations/:authorizationId?etat-au=2026-01-05` */
export const authorizationSheetRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'autorisations/$authorizationId',
  validateSearch: listAddressSchema,
  beforeLoad: ({ context }) => context.words.add(sheetWords),
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
