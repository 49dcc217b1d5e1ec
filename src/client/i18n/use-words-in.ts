import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { consoleWords } from './console-words.ts';
import type { Language } from './language.ts';
import { loadWords } from './load-words.ts';
import type { WordLoaders } from './word-loaders.ts';

/**
 * Loads the words of a source in a language, the reader's or not, and adds them to those at hand; `data` is true once they are.
 * `namespace`: one of the source's own.
 */
export function useWordsIn(language: Language, source: WordLoaders, namespace: string) {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['words', namespace, language],
    async queryFn() {
      const words = await loadWords(language, [consoleWords, source]);
      for (const [name, keys] of Object.entries(words))
        i18n.addResourceBundle(language, name, keys, true, true);
      return true;
    },
    initialData: () => i18n.hasResourceBundle(language, namespace) || undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
