import type { WordLoaders } from './word-loaders.ts';

/** The words of the account’s own pages, kept out of the sign-in page's load. */
export const accountWords: WordLoaders = {
  fr: () => import('./account-french.ts').then((file) => file.accountFrench),
  en: () => import('./account-english.ts').then((file) => file.accountEnglish),
};
