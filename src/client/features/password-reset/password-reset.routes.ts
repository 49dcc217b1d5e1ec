import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signUpWords } from '#client/i18n/sign-up-words.ts';
import { publicRoute } from '#client/navigation/public-route.ts';

interface ResetSearch {
  /** The address unless told. */
  etape?: 'code' | undefined;
}

/** « Mot de passe oublié? » */
export const passwordResetRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'mot-de-passe-oublie',
  validateSearch: ({ etape }: Record<string, unknown>): ResetSearch => ({
    etape: etape === 'code' ? etape : undefined,
  }),
  beforeLoad: ({ context: { words } }) => words.add(signUpWords),
  component: lazyRouteComponent(() => import('./password-reset-page.tsx'), 'PasswordResetPage'),
});
