import type { WordLoaders } from './word-loaders.ts';

/** The words of form B, kept out of the first load. */
export const modifyContactWords: WordLoaders = {
  fr: () => import('./modify-contact-french.ts').then((file) => file.modifyContactFrench),
  en: () => import('./modify-contact-english.ts').then((file) => file.modifyContactEnglish),
};
