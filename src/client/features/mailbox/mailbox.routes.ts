import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationWords } from '#client/i18n/organisation-words.ts';
import { serviceWords } from '#client/i18n/service-words.ts';
import { publicRoute } from '#client/navigation/public-route.ts';

/** `/courriels?courriel=<id>&recherche=…`: who waits for a code isn't signed in yet. */
export const mailboxRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'courriels',
  validateSearch: (search: Record<string, unknown>) => search,
  async beforeLoad({ context: { words } }) {
    await Promise.all([serviceWords, organisationWords].map((source) => words.add(source)));
  },
  component: lazyRouteComponent(() => import('./mailbox-page.tsx'), 'MailboxPage'),
});
