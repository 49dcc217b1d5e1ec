import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { homeWords } from '#client/i18n/home-words.ts';
import { signedInRoute } from '#client/navigation/signed-in-route.ts';
import { currentProfileOf } from '#client/session/current-profile.ts';

/**
 * « Accueil »; without any profile the linking screen, and nothing else, opens (000, step 3). For an agent of the body, what waits for a
 * decision.
 */
export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  async beforeLoad({ context: { session, words } }) {
    if (session.profiles.length === 0) throw redirect({ to: session.account?.agent ? '/agent' : '/liaison' });
    if (!currentProfileOf(session)) throw redirect({ to: '/profils' });
    await words.add(homeWords);
  },
  component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
});

/** « Sélectionnez un profil ». */
export const profilesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'profils',
  async beforeLoad({ context: { session, words } }) {
    if (session.profiles.length === 0) throw redirect({ to: '/liaison' });
    await words.add(homeWords);
  },
  component: lazyRouteComponent(() => import('./profiles-page.tsx'), 'ProfilesPage'),
});
