import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { linkingWords } from '#client/i18n/linking-words.ts';
import { signedInRoute } from '#client/navigation/signed-in-route.ts';
import { METHOD_SLUGS, type MethodSlug } from './method-slugs.ts';

export interface LinkingSearch {
  methode?: MethodSlug | undefined;
  /** « Commencer » was pressed. */
  etape?: 'formulaire' | undefined;
  /** As the mail's link has it: opens the form of method 3 with the identifier in it. */
  identifiant?: string | undefined;
}

/** `/liaison?identifiant=7KQ-2MX-W94`: « Liaison d’un profil » (000, steps 3 and 4; 001, step 2). */
export const linkingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'liaison',
  validateSearch: (search: Record<string, unknown>): LinkingSearch => {
    const identifiant = typeof search.identifiant === 'string' ? search.identifiant.slice(0, 40) : undefined;
    const methode = METHOD_SLUGS.find((slug) => slug === search.methode);
    return {
      methode: methode ?? (identifiant === undefined ? undefined : 'coordonnees'),
      etape:
        search.etape === 'formulaire' || (identifiant !== undefined && methode === undefined)
          ? 'formulaire'
          : undefined,
      identifiant,
    };
  },
  beforeLoad: ({ context }) => context.words.add(linkingWords),
  component: lazyRouteComponent(() => import('./linking-page.tsx'), 'LinkingPage'),
});
