import type { ResourceLanguage } from 'i18next';
import type { Language } from './language.ts';
import type { WordLoaders } from './word-loaders.ts';

/** The words of one language from every source together. */
export async function loadWords(
  language: Language,
  sources: readonly WordLoaders[],
): Promise<ResourceLanguage> {
  const parts = await Promise.all(sources.map((source) => source[language]()));
  return Object.assign({}, ...parts);
}
