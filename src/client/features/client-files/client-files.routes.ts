import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { sheetWords } from '#client/i18n/sheet-words.ts';
import { listAddressSchema } from '#client/listing/list-address-schema.ts';
import { startEarly } from '#client/listing/start-early.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { sheetDayOf } from '#client/sheets/sheet-address.ts';

/** `/mon-organisation/dossiers/:fileId?etat-au=2026-01-05` */
export const clientFileRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'dossiers/$fileId',
  validateSearch: listAddressSchema,
  beforeLoad: ({ context }) => context.words.add(sheetWords),
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
