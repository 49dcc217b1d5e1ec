import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { accountWords } from '#client/i18n/account-words.ts';
import { signedInRoute } from '#client/navigation/signed-in-route.ts';

/** `/parametres`: « Paramètres du compte ». */
export const accountSettingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'parametres',
  beforeLoad: ({ context: { words } }) => words.add(accountWords),
  component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
});
