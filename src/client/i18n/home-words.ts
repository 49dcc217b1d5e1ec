import type { WordLoaders } from './word-loaders.ts';

/** The words of « Accueil », kept out of the sign-in page's load. */
export const homeWords: WordLoaders = {
  fr: () => import('./home-french.ts').then((file) => file.homeFrench),
  en: () => import('./home-english.ts').then((file) => file.homeEnglish),
};
