import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signUpWords } from '#client/i18n/sign-up-words.ts';
import { publicRoute } from '#client/navigation/public-route.ts';

/** « Mot de passe oublié? » */
export const passwordResetRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: 'mot-de-passe-oublie',
  beforeLoad: ({ context: { words } }) => words.add(signUpWords),
  component: lazyRouteComponent(() => import('./password-reset-page.tsx'), 'PasswordResetPage'),
});
