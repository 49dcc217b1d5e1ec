import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { formWords } from '#client/i18n/form-words.ts';
import { sheetWords } from '#client/i18n/sheet-words.ts';
import { listAddressSchema } from '#client/listing/list-address-schema.ts';
import { startEarly } from '#client/listing/start-early.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { sheetDayOf } from '#client/sheets/sheet-address.ts';

/** `/mon-organisation/contacts`; the query starts while the page's code is on its way, and nothing waits for it. */
export const contactListRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'contacts',
  validateSearch: listAddressSchema,
  loaderDeps: ({ search }) => search,
  loader({ context: { queryClient, profile }, deps }) {
    if (!profile.abilities.includes('list-contacts')) return;
    startEarly(
      () => import('./list/contact-list-query.ts'),
      ({ contactListQuery }) => queryClient.prefetchQuery(contactListQuery(profile.id, deps)),
    );
  },
  component: lazyRouteComponent(() => import('./list/contact-list-page.tsx'), 'ContactListPage'),
});

/** `/mon-organisation/contacts/:contactId?etat-au=2026-01-05` */
export const contactSheetRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'contacts/$contactId',
  validateSearch: listAddressSchema,
  async beforeLoad({ context: { words } }) {
    await Promise.all([words.add(sheetWords), words.add(formWords)]);
  },
  loaderDeps: ({ search }) => ({ on: sheetDayOf(search) }),
  loader({ context: { queryClient, profile }, params: { contactId }, deps: { on } }) {
    startEarly(
      () => import('./contact-queries.ts'),
      ({ contactQueries }) => {
        void queryClient.prefetchQuery(contactQueries.detail(profile.id, contactId, on));
        void queryClient.prefetchQuery(contactQueries.access(profile.id, contactId, on));
      },
    );
  },
  component: lazyRouteComponent(() => import('./detail/contact-sheet-page.tsx'), 'ContactSheetPage'),
});
