import type { WordLoaders } from './word-loaders.ts';

/** The words of form C, kept out of the first load. */
export const removeRelationWords: WordLoaders = {
  fr: () => import('./remove-relation-french.ts').then((file) => file.removeRelationFrench),
  en: () => import('./remove-relation-english.ts').then((file) => file.removeRelationEnglish),
};
