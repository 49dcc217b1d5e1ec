import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { bulkWords } from '#client/i18n/bulk-words.ts';
import { formWords } from '#client/i18n/form-words.ts';
import { organisationWords } from '#client/i18n/organisation-words.ts';
import { profileRoute } from '#client/navigation/profile-route.ts';

/** `/mon-organisation/actes-en-lot?acte=code&de=contacts&filtres=…&choix=…`; beside « Mon organisation », as wide as a form. */
export const bulkRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'mon-organisation/actes-en-lot',
  validateSearch: (search: Record<string, unknown>) => search,
  async beforeLoad({ context: { words } }) {
    await Promise.all([words.add(organisationWords), words.add(formWords), words.add(bulkWords)]);
  },
  component: lazyRouteComponent(() => import('./bulk-page.tsx'), 'BulkPage'),
});
