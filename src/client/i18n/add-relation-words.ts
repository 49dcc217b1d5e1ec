import type { WordLoaders } from './word-loaders.ts';

/** The words of form A, kept out of the first load. */
export const addRelationWords: WordLoaders = {
  fr: () => import('./add-relation-french.ts').then((file) => file.addRelationFrench),
  en: () => import('./add-relation-english.ts').then((file) => file.addRelationEnglish),
};
