import type { WordLoaders } from './word-loaders.ts';

/** The words of privacy and incidents, kept out of the sign-in page's load. */
export const privacyWords: WordLoaders = {
  fr: () => import('./privacy-french.ts').then((file) => file.privacyFrench),
  en: () => import('./privacy-english.ts').then((file) => file.privacyEnglish),
};
