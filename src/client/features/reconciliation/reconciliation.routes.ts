import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { bulkWords } from '#client/i18n/bulk-words.ts';
import { formWords } from '#client/i18n/form-words.ts';
import { organisationWords } from '#client/i18n/organisation-words.ts';
import { reconciliationWords } from '#client/i18n/reconciliation-words.ts';
import { profileRoute } from '#client/navigation/profile-route.ts';

/** `/mon-organisation/rapprochement?demande=…`; beside « Mon organisation », as wide as its table. */
export const reconciliationRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'mon-organisation/rapprochement',
  validateSearch: (search: Record<string, unknown>) => search,
  async beforeLoad({ context: { words } }) {
    const needed = [organisationWords, formWords, bulkWords, reconciliationWords];
    await Promise.all(needed.map((one) => words.add(one)));
  },
  component: lazyRouteComponent(() => import('./reconciliation-page.tsx'), 'ReconciliationPage'),
});
