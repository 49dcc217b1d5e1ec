import type { WordLoaders } from './word-loaders.ts';

/** The words around every page of the console, kept out of the sign-in page's load. */
export const shellWords: WordLoaders = {
  fr: () => import('./shell-french.ts').then((file) => file.shellFrench),
  en: () => import('./shell-english.ts').then((file) => file.shellEnglish),
};
