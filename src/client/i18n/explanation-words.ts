import type { WordLoaders } from './word-loaders.ts';

/** The words of « Pourquoi ? », kept out of the first load: there are many, and most visits never ask. */
export const explanationWords: WordLoaders = {
  fr: () => import('./explanation-french.ts').then((file) => file.explanationFrench),
  en: () => import('./explanation-english.ts').then((file) => file.explanationEnglish),
};
