import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { consoleWords } from './console-words.ts';
import type { Language } from './language.ts';
import { loadWords } from './load-words.ts';
import type { WordLoaders } from './word-loaders.ts';

/** Loads the words of a source in a language, the reader's or not, and adds them to those at hand. */
export function useWordsIn(language: Language, source: WordLoaders, name: string) {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['words', name, language],
    async queryFn() {
      const words = await loadWords(language, [consoleWords, source]);
      for (const [namespace, keys] of Object.entries(words))
        i18n.addResourceBundle(language, namespace, keys);
      return true;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
