import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { sheetDayOf, sheetSearchSchema } from '#client/sheets/sheet-address.ts';
import { clientFileQueries } from './client-file-queries.ts';

/** `/mon-organisation/dossiers/:fileId?etat-au=2026-01-05` */
export const clientFileRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'dossiers/$fileId',
  validateSearch: sheetSearchSchema,
  loaderDeps: ({ search }) => ({ on: sheetDayOf(search) }),
  loader: ({ context: { queryClient, profile }, params, deps }) => {
    void queryClient.prefetchQuery(clientFileQueries.detail(profile.id, params.fileId, deps.on));
  },
  component: lazyRouteComponent(() => import('./detail/client-file-page.tsx'), 'ClientFilePage'),
});
