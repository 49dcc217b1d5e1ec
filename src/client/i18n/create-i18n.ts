import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './language.ts';
import { loadWords } from './load-words.ts';
import { showLanguage } from './show-language.ts';
import type { WordLoaders } from './word-loaders.ts';

/** An instance that speaks `language`, its words loaded. */
export async function createI18n(language: Language, sources: readonly WordLoaders[]): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: await loadWords(language, sources) },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  showLanguage(language);
  return instance;
}
