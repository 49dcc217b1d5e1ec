import type { WordLoaders } from './word-loaders.ts';

/** The words of signing in elsewhere, kept out of the sign-in page’s load. */
export const identityWords: WordLoaders = {
  fr: () => import('./identity-french.ts').then((file) => file.identityFrench),
  en: () => import('./identity-english.ts').then((file) => file.identityEnglish),
};
