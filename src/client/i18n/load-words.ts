import type { ResourceLanguage } from 'i18next';
import type { Language } from './language.ts';
import type { WordLoaders } from './word-loaders.ts';

/** The words of one language from every source together; several may have words of the same namespace. */
export async function loadWords(
  language: Language,
  sources: readonly WordLoaders[],
): Promise<ResourceLanguage> {
  const parts = await Promise.all(sources.map((source) => source[language]()));
  return parts.reduce(merged, {});
}

function merged(into: ResourceLanguage, more: ResourceLanguage): ResourceLanguage {
  const all = { ...into };
  for (const [name, words] of Object.entries(more)) {
    const before = all[name];
    all[name] = typeof before === 'object' && typeof words === 'object' ? merged(before, words) : words;
  }
  return all;
}
