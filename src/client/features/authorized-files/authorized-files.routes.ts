import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationWords } from '#client/i18n/organisation-words.ts';
import { sheetWords } from '#client/i18n/sheet-words.ts';
import type { WordLoaders } from '#client/i18n/word-loaders.ts';
import { profileRoute } from '#client/navigation/profile-route.ts';

interface AuthorizedFilesSearch {
  recherche?: string | undefined;
  /** From 1. */
  page?: number | undefined;
}

const MAX_SEARCH = 200;

const wordsOfBoth = ({ words }: { words: { add: (loaders: WordLoaders) => Promise<unknown> } }) =>
  Promise.all([words.add(organisationWords), words.add(sheetWords)]).then(() => undefined);

/** `/mes-dossiers-autorises?recherche=toitures&page=2`: « Mes dossiers autorisés » (001, step 3). */
export const authorizedFilesRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'mes-dossiers-autorises',
  validateSearch: ({ recherche, page }: Record<string, unknown>): AuthorizedFilesSearch => ({
    recherche:
      typeof recherche === 'string' || typeof recherche === 'number'
        ? `${recherche}`.slice(0, MAX_SEARCH) || undefined
        : undefined,
    page: typeof page === 'number' && Number.isSafeInteger(page) && page > 1 ? page : undefined,
  }),
  beforeLoad: ({ context }) => wordsOfBoth(context),
  component: lazyRouteComponent(() => import('./authorized-files-page.tsx'), 'AuthorizedFilesPage'),
});

/** `/mes-dossiers-autorises/:fileId`: what one can use in that file. */
export const authorizedFileRoute = createRoute({
  getParentRoute: () => profileRoute,
  path: 'mes-dossiers-autorises/$fileId',
  beforeLoad: ({ context }) => wordsOfBoth(context),
  component: lazyRouteComponent(() => import('./authorized-file-page.tsx'), 'AuthorizedFilePage'),
});
