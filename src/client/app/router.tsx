import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  type ParsedLocation,
  parseSearchWith,
  type RouterHistory,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router';
import { signInRoute } from '#client/features/sign-in/sign-in.routes.ts';
import type { WordLoaders } from '#client/i18n/word-loaders.ts';
import { publicRoute } from '#client/navigation/public-route.ts';
import { rootRoute } from '#client/navigation/root-route.ts';
import type { RouterContext } from '#client/navigation/router-context.ts';
import { signedInRoute } from '#client/navigation/signed-in-route.ts';
import type { AppSlots } from './app-slots.ts';
import type { consoleRoutes } from './console-routes.tsx';
import { ErrorPage } from './error-page.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import type { openRoutes } from './open-routes.tsx';
import { PendingPage } from './pending-page.tsx';
import { PublicLayout } from './public-layout.tsx';
import { RootLayout } from './root-layout.tsx';

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}

rootRoute.update({ component: RootLayout, errorComponent: ErrorScreen });
publicRoute.update({ component: PublicLayout });
signInRoute.update({
  component: lazyRouteComponent(() => import('./sign-in-screen.tsx'), 'SignInScreen'),
});
signedInRoute.update({
  component: lazyRouteComponent(() => import('./shell/app-shell.tsx'), 'AppShell'),
  errorComponent: ErrorScreen,
});
/** Every page: all but the sign-in page are known to the types before they are loaded. */
function treeOf(open: typeof openRoutes, pages: typeof consoleRoutes, slots: AppSlots) {
  return rootRoute.addChildren([
    publicRoute.addChildren([signInRoute, ...open]),
    signedInRoute.addChildren(pages),
    ...(slots.routes as []),
  ]);
}

/** The pages of `open-routes.tsx`. */
const OPEN_PATHS = [
  'creer-un-compte',
  'mot-de-passe-oublie',
  'conditions',
  'confidentialite',
  'acces-reserve',
  'courriels',
];

/**
 * The console's router. A first load that ends at the sign-in page pays for no page behind it, and for none beside it: doors stand for
 * them until one is asked for. The slots may add pages that the types needn't know.
 */
export function createAppRouter(context: RouterContext, slots: AppSlots, history?: RouterHistory) {
  let open = OPEN_PATHS.map((path) =>
    createRoute({
      getParentRoute: () => publicRoute,
      path,
      beforeLoad: load(async () => {
        const { openRoutes: behind, shellWords } = await import('./open-routes.tsx');
        open = behind;
        return shellWords;
      }),
    }),
  ) as unknown as typeof openRoutes;
  let pages = ['/', '$'].map((path) =>
    createRoute({
      getParentRoute: () => signedInRoute,
      path,
      beforeLoad: load(async () => {
        const { consoleRoutes: behind, shellWords } = await import('./console-routes.tsx');
        pages = behind;
        return shellWords;
      }),
    }),
  ) as unknown as typeof consoleRoutes;
  const router = createRouter({
    routeTree: treeOf(open, pages, slots),
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

  function load(pagesBehind: () => Promise<WordLoaders>) {
    return async ({ location }: { readonly location: ParsedLocation }): Promise<void> => {
      await context.words.add(await pagesBehind());
      treeOf(open, pages, slots);
      router.setRoutes(router.buildRouteTree());
      const { pathname, search, hash, state } = location;
      throw redirect({ to: pathname, search, hash, state, replace: true } as never);
    };
  }

  return router;
}

export type AppRouter = ReturnType<typeof createAppRouter>;
