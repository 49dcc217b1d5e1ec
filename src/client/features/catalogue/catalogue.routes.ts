import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { serviceWords } from '#client/i18n/service-words.ts';
import { profileRoute } from '#client/navigation/profile-route.ts';

/** `/catalogue?catalogue=profil&categorie=dossier-client&recherche=adresse` */
export const catalogueRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'catalogue',
  validateSearch: (search: Record<string, unknown>) => search,
  beforeLoad: ({ context }) => context.words.add(serviceWords),
  component: lazyRouteComponent(() => import('./catalogue-page.tsx'), 'CataloguePage'),
});
