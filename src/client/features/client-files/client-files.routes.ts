import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { startEarly } from '#client/listing/start-early.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { sheetDayOf, sheetSearchSchema } from '#client/sheets/sheet-address.ts';

/** `/mon-organisation/dossiers/:fileId?etat-au=2026-01-05` */
export const clientFileRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'dossiers/$fileId',
  validateSearch: sheetSearchSchema,
  loaderDeps: ({ search }) => ({ on: sheetDayOf(search) }),
  loader({ context: { queryClient, profile }, params, deps }) {
    startEarly(
      () => import('./client-file-queries.ts'),
      ({ clientFileQueries }) =>
        queryClient.prefetchQuery(clientFileQueries.detail(profile.id, params.fileId, deps.on)),
    );
  },
  component: lazyRouteComponent(() => import('./detail/client-file-page.tsx'), 'ClientFilePage'),
});
