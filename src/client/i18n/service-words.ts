import type { WordLoaders } from './word-loaders.ts';

/** The words of the pages around the forms, kept out of the first load. */
export const serviceWords: WordLoaders = {
  fr: () => import('./service-french.ts').then((file) => file.serviceFrench),
  en: () => import('./service-english.ts').then((file) => file.serviceEnglish),
};
