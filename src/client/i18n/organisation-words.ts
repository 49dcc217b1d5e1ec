import type { WordLoaders } from './word-loaders.ts';

/** The words of « Mon organisation », kept out of the sign-in page's load. */
export const organisationWords: WordLoaders = {
  fr: () => import('./organisation-french.ts').then((file) => file.organisationFrench),
  en: () => import('./organisation-english.ts').then((file) => file.organisationEnglish),
};
