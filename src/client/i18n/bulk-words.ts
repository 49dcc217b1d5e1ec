import type { WordLoaders } from './word-loaders.ts';

/** The words of the bulk acts, kept out of the first load. */
export const bulkWords: WordLoaders = {
  fr: () => import('./bulk-french.ts').then((file) => file.bulkFrench),
  en: () => import('./bulk-english.ts').then((file) => file.bulkEnglish),
};
