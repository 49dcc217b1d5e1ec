import type { WordLoaders } from './word-loaders.ts';

/** The words of sign-up, forgotten passwords and the terms, kept out of the sign-in page's load. */
export const signUpWords: WordLoaders = {
  fr: () => import('./sign-up-french.ts').then((file) => file.signUpFrench),
  en: () => import('./sign-up-english.ts').then((file) => file.signUpEnglish),
};
