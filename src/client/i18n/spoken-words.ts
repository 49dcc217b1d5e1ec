import type { i18n } from 'i18next';
import type { Language } from './language.ts';
import { loadWords } from './load-words.ts';
import type { WordLoaders } from './word-loaders.ts';

/** The words that the pages opened so far need, in the language shown. */
export interface SpokenWords {
  /** Loads the words of a source that a page is about to need; they follow every later change of language. */
  add(source: WordLoaders): Promise<void>;
  /** Loads the words of every source asked for so far, in another language. */
  load(language: Language): Promise<void>;
}

/** Remembers which sources of words an instance of i18next speaks from. */
export function createSpokenWords(instance: i18n, first: readonly WordLoaders[]): SpokenWords {
  const sources = new Set(first);

  async function speak(language: Language, wanted: readonly WordLoaders[]): Promise<void> {
    const words = await loadWords(language, wanted);
    for (const [namespace, keys] of Object.entries(words)) {
      instance.addResourceBundle(language, namespace, keys, true, true);
    }
  }

  return {
    async add(source) {
      if (sources.has(source)) return;
      await speak(instance.language as Language, [source]);
      sources.add(source);
    },
    load: (language) => speak(language, [...sources]),
  };
}
