import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '#client/navigation/signed-in-route.ts';

/** « Accueil ». */
export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
});
