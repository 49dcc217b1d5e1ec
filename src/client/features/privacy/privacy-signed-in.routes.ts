import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { accountWords } from '#client/i18n/account-words.ts';
import { privacyWords } from '#client/i18n/privacy-words.ts';
import { signedInRoute } from '#client/navigation/signed-in-route.ts';

/** « Mes renseignements »: everything that is held about oneself. */
export const myInformationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mes-renseignements',
  async beforeLoad({ context: { words } }) {
    await Promise.all([privacyWords, accountWords].map((source) => words.add(source)));
  },
  component: lazyRouteComponent(() => import('./information/information-page.tsx'), 'InformationPage'),
});

/** `/agent/incidents`: the register of confidentiality incidents and what people ask to have put right; for the body’s own people. */
export const incidentsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'agent/incidents',
  async beforeLoad({ context: { session, words } }) {
    if (!session.account?.agent) throw notFound();
    await words.add(privacyWords);
  },
  component: lazyRouteComponent(() => import('./incidents/incidents-page.tsx'), 'IncidentsPage'),
});
