import type { WordLoaders } from './word-loaders.ts';

/** The words of the neighbour forms of the catalogue, kept out of the first load. */
export const neighbourWords: WordLoaders = {
  fr: () => import('./neighbour-french.ts').then((file) => file.neighbourFrench),
  en: () => import('./neighbour-english.ts').then((file) => file.neighbourEnglish),
};
