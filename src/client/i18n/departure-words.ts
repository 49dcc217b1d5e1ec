import type { WordLoaders } from './word-loaders.ts';

/** The words of « Départ », kept out of the first load. */
export const departureWords: WordLoaders = {
  fr: () => import('./departure-french.ts').then((file) => file.departureFrench),
  en: () => import('./departure-english.ts').then((file) => file.departureEnglish),
};
