import type { WordLoaders } from './word-loaders.ts';

/** The words of the sheets, kept out of the first load. */
export const sheetWords: WordLoaders = {
  fr: () => import('./sheet-french.ts').then((file) => file.sheetFrench),
  en: () => import('./sheet-english.ts').then((file) => file.sheetEnglish),
};
