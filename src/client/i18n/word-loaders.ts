import type { ResourceLanguage } from 'i18next';
import type { Language } from './language.ts';

/** Loads the words of one language, by namespace. */
export type WordLoaders = Readonly<Record<Language, () => Promise<ResourceLanguage>>>;
