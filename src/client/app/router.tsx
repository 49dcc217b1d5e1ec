import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  type RouterHistory,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router';
import { authorizationListRoute } from '#client/features/authorizations/authorizations.routes.ts';
import { authorizationSheetRoute } from '#client/features/authorizations/detail/authorization-sheet.routes.ts';
import { clientFileRoute } from '#client/features/client-files/client-files.routes.ts';
import { contactListRoute, contactSheetRoute } from '#client/features/contacts/contacts.routes.ts';
import { homeRoute } from '#client/features/home/home.routes.ts';
import { matrixRoute } from '#client/features/matrix/matrix.routes.ts';
import { organisationRelationListRoute } from '#client/features/organisation-relations/organisation-relations.routes.ts';
import { signInRoute } from '#client/features/sign-in/sign-in.routes.ts';
import { organisationRoute } from '#client/navigation/organisation-route.ts';
import { profileRoute } from '#client/navigation/profile-route.ts';
import { publicRoute } from '#client/navigation/public-route.ts';
import { rootRoute } from '#client/navigation/root-route.ts';
import type { RouterContext } from '#client/navigation/router-context.ts';
import { signedInRoute } from '#client/navigation/signed-in-route.ts';
import type { AppSlots } from './app-slots.ts';
import { ErrorPage } from './error-page.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PendingPage } from './pending-page.tsx';
import { PublicLayout } from './public-layout.tsx';
import { RootLayout } from './root-layout.tsx';

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}

const organisationIndexRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/mon-organisation/contacts' });
  },
});

const unknownRoute = createRoute({ getParentRoute: () => signedInRoute, path: '$', component: NotFoundPage });

rootRoute.update({ component: RootLayout, errorComponent: ErrorScreen });
publicRoute.update({ component: PublicLayout });
signInRoute.update({
  component: lazyRouteComponent(() => import('./sign-in-screen.tsx'), 'SignInScreen'),
});
signedInRoute.update({
  component: lazyRouteComponent(() => import('./shell/app-shell.tsx'), 'AppShell'),
  errorComponent: ErrorScreen,
});
organisationRoute.update({
  component: lazyRouteComponent(() => import('./shell/organisation-layout.tsx'), 'OrganisationLayout'),
});

const routes = [
  publicRoute.addChildren([signInRoute]),
  signedInRoute.addChildren([
    homeRoute,
    unknownRoute,
    profileRoute.addChildren([
      organisationRoute.addChildren([
        organisationIndexRoute,
        contactListRoute,
        contactSheetRoute,
        authorizationListRoute,
        authorizationSheetRoute,
        clientFileRoute,
        organisationRelationListRoute,
        matrixRoute,
      ]),
    ]),
  ]),
] as const;

/** Every page of the console; the slots may add some that the types needn't know. */
export function createAppRouter(context: RouterContext, slots: AppSlots, history?: RouterHistory) {
  return createRouter({
    routeTree: rootRoute.addChildren([...routes, ...(slots.routes as [])]),
    context,
    ...(history && { history }),
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: PendingPage,
    defaultPreload: false,
    scrollRestoration: true,
    // Plain text both ways: a search for « 2026 » stays readable in the address, and « 1e3 » stays what was typed.
    parseSearch: parseSearchWith((value) => value),
    stringifySearch: stringifySearchWith(String),
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;
