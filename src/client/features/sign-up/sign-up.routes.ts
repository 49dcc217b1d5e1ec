import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { signUpWords } from '#client/i18n/sign-up-words.ts';
import { internalPath } from '#client/navigation/internal-path.ts';
import { publicRoute } from '#client/navigation/public-route.ts';
import { sessionQueries } from '#client/session/session-queries.ts';

export const SIGN_UP_STEPS = ['nom', 'code'] as const;

interface SignUpSearch {
  /** Where to go once the account is made: a page of the console. */
  retour?: string | undefined;
  /** The first one unless told. */
  etape?: (typeof SIGN_UP_STEPS)[number] | undefined;
}

/** « Créer un compte » (001, step 1). Whoever is signed in has one. */
export const signUpRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'creer-un-compte',
  validateSearch: (search: Record<string, unknown>): SignUpSearch => ({
    retour: internalPath(search.retour),
    etape: SIGN_UP_STEPS.find((step) => step === search.etape),
  }),
  async beforeLoad({ context: { queryClient, words }, search }) {
    const session = await queryClient.ensureQueryData(sessionQueries.current());
    if (session.account) throw redirect({ href: search.retour ?? '/' });
    await words.add(signUpWords);
  },
  component: lazyRouteComponent(() => import('./sign-up-page.tsx'), 'SignUpPage'),
});

/** « Conditions d’utilisation », in the version that stands. */
export const termsRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'conditions',
  beforeLoad: ({ context: { words } }) => words.add(signUpWords),
  component: lazyRouteComponent(() => import('./terms-page.tsx'), 'TermsPage'),
});

/** « Accès réservé »: for those who come in by another door. */
export const reservedAccessRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'acces-reserve',
  beforeLoad: ({ context: { words } }) => words.add(signUpWords),
  component: lazyRouteComponent(() => import('./reserved-access-page.tsx'), 'ReservedAccessPage'),
});
