import type { WordLoaders } from './word-loaders.ts';

/** The words of demo mode, kept out of the real build. */
export const demoWords: WordLoaders = {
  fr: () => import('./demo-french.ts').then((file) => file.demoFrench),
  en: () => import('./demo-english.ts').then((file) => file.demoEnglish),
};
