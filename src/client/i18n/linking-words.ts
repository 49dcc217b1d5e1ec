import type { WordLoaders } from './word-loaders.ts';

/** The words of linking, kept out of the sign-in page's load. */
export const linkingWords: WordLoaders = {
  fr: () => import('./linking-french.ts').then((file) => file.linkingFrench),
  en: () => import('./linking-english.ts').then((file) => file.linkingEnglish),
};
