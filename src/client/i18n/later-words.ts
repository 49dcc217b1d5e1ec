import type { i18n } from 'i18next';
import type { WordLoaders } from './word-loaders.ts';

const sources = new WeakMap<i18n, Set<WordLoaders>>();

/** Sources that were loaded after the start: a change of language loads them too, so that what is open keeps its words. */
export function laterWordsOf(instance: i18n): ReadonlySet<WordLoaders> {
  return sources.get(instance) ?? new Set();
}

export function rememberLaterWords(instance: i18n, source: WordLoaders): void {
  sources.set(instance, new Set([...laterWordsOf(instance), source]));
}
