import type { WordLoaders } from './word-loaders.ts';

/** The words that every form shares, and those that tell a request; kept out of the first load. */
export const formWords: WordLoaders = {
  fr: () => import('./form-french.ts').then((file) => file.formFrench),
  en: () => import('./form-english.ts').then((file) => file.formEnglish),
};
