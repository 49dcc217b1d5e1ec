import type { WordLoaders } from './word-loaders.ts';

/** The words of « Rapprochement », kept out of the first load. */
export const reconciliationWords: WordLoaders = {
  fr: () => import('./reconciliation-french.ts').then((file) => file.reconciliationFrench),
  en: () => import('./reconciliation-english.ts').then((file) => file.reconciliationEnglish),
};
