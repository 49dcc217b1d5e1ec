import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { formWords } from '#client/i18n/form-words.ts';
import { organisationWords } from '#client/i18n/organisation-words.ts';
import { serviceWords } from '#client/i18n/service-words.ts';
import type { SpokenWords } from '#client/i18n/spoken-words.ts';
import { profileRoute } from '#client/navigation/profile-route.ts';

async function addWords(words: SpokenWords): Promise<void> {
  await Promise.all([serviceWords, formWords, organisationWords].map((source) => words.add(source)));
}

/** `/mes-demandes?etat=refusee.annulee&formulaire=retirer-une-relation&avant=120` */
export const requestListRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'mes-demandes',
  validateSearch: (search: Record<string, unknown>) => search,
  beforeLoad: ({ context }) => addWords(context.words),
  component: lazyRouteComponent(() => import('./list/request-list-page.tsx'), 'RequestListPage'),
});

/** `/mes-demandes/:requestId?lignes=refusee`; `?nouvelle=1` right after its submission. */
export const requestSheetRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'mes-demandes/$requestId',
  validateSearch: (search: Record<string, unknown>) => search,
  beforeLoad: ({ context }) => addWords(context.words),
  component: lazyRouteComponent(() => import('./sheet/request-sheet-page.tsx'), 'RequestSheetPage'),
});
