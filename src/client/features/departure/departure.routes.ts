import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { departureWords } from '#client/i18n/departure-words.ts';
import { formWords } from '#client/i18n/form-words.ts';
import type { SpokenWords } from '#client/i18n/spoken-words.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';

async function addWords(words: SpokenWords): Promise<void> {
  await Promise.all([words.add(formWords), words.add(departureWords)]);
}

/** `/mon-organisation/depart?contact=…&etape=dossiers` */
export const departureRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'depart',
  validateSearch: (search: Record<string, unknown>) => search,
  beforeLoad: ({ context }) => addWords(context.words),
  component: lazyRouteComponent(() => import('./departure-page.tsx'), 'DeparturePage'),
});

/** What a departure came to, dated, to be printed. */
export const departureCertificateRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'depart/attestation/$requestId',
  beforeLoad: ({ context }) => addWords(context.words),
  component: lazyRouteComponent(
    () => import('./certificate/departure-certificate-page.tsx'),
    'DepartureCertificatePage',
  ),
});
