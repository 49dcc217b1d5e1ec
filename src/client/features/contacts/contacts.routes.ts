import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { sheetDayOf, sheetSearchSchema } from '#client/sheets/sheet-address.ts';
import { contactQueries } from './contact-queries.ts';
import { contactListSearch, toContactListQuery } from './list/contact-list-search.ts';

/** `/mon-organisation/contacts`; the query starts while the page's code is on its way, and nothing waits for it. */
export const contactListRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'contacts',
  validateSearch: contactListSearch.schema,
  loaderDeps: ({ search }) => toContactListQuery(contactListSearch.read(search).state),
  loader: ({ context: { queryClient, profile }, deps }) => {
    if (!profile.abilities.includes('list-contacts')) return;
    void queryClient.prefetchQuery(contactQueries.list(profile.id, deps));
  },
  component: lazyRouteComponent(() => import('./list/contact-list-page.tsx'), 'ContactListPage'),
});

/** `/mon-organisation/contacts/:contactId?etat-au=2026-01-05` */
export const contactSheetRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'contacts/$contactId',
  validateSearch: sheetSearchSchema,
  loaderDeps: ({ search }) => ({ on: sheetDayOf(search) }),
  loader: ({ context: { queryClient, profile }, params: { contactId }, deps: { on } }) => {
    void queryClient.prefetchQuery(contactQueries.detail(profile.id, contactId, on));
    void queryClient.prefetchQuery(contactQueries.access(profile.id, contactId, on));
  },
  component: lazyRouteComponent(() => import('./detail/contact-sheet-page.tsx'), 'ContactSheetPage'),
});
