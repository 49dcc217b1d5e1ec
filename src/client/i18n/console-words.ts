import type { WordLoaders } from './word-loaders.ts';

/** The words of the console; only the language shown is loaded. */
export const consoleWords: WordLoaders = {
  fr: () => import('./french.ts').then((file) => file.french),
  en: () => import('./english.ts').then((file) => file.english),
};
