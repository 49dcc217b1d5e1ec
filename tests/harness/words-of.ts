import { createInstance } from 'i18next';
import { demoEnglish } from '#client/i18n/demo-english.ts';
import { demoFrench } from '#client/i18n/demo-french.ts';
import { english } from '#client/i18n/english.ts';
import { french } from '#client/i18n/french.ts';
import type { Language } from '#client/i18n/language.ts';

const NAMESPACES = [
  'common',
  'contacts',
  'demo',
  'home',
  'listing',
  'navigation',
  'problems',
  'session',
] as const;

const words = createInstance();
await words.init({
  ns: [...NAMESPACES],
  resources: { fr: { ...french, ...demoFrench }, en: { ...english, ...demoEnglish } },
  interpolation: { escapeValue: false },
});

/** What a page says in a language, by key: `wordsOf('fr')('session:submit')` is « Connexion ». */
export function wordsOf(language: Language) {
  return words.getFixedT(language, NAMESPACES);
}

export type Words = ReturnType<typeof wordsOf>;
