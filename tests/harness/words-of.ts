import { createInstance } from 'i18next';
import { demoEnglish } from '#client/i18n/demo-english.ts';
import { demoFrench } from '#client/i18n/demo-french.ts';
import { english } from '#client/i18n/english.ts';
import { explanationEnglish } from '#client/i18n/explanation-english.ts';
import { explanationFrench } from '#client/i18n/explanation-french.ts';
import { french } from '#client/i18n/french.ts';
import type { Language } from '#client/i18n/language.ts';
import { organisationEnglish } from '#client/i18n/organisation-english.ts';
import { organisationFrench } from '#client/i18n/organisation-french.ts';
import { sheetEnglish } from '#client/i18n/sheet-english.ts';
import { sheetFrench } from '#client/i18n/sheet-french.ts';

const NAMESPACES = [
  'authorizations',
  'client-files',
  'common',
  'contacts',
  'demo',
  'explanations',
  'home',
  'listing',
  'matrix',
  'navigation',
  'organisation-relations',
  'problems',
  'session',
  'sheets',
  'subjects',
] as const;

const words = createInstance();
await words.init({
  ns: [...NAMESPACES],
  resources: {
    fr: { ...french, ...organisationFrench, ...demoFrench, ...explanationFrench, ...sheetFrench },
    en: { ...english, ...organisationEnglish, ...demoEnglish, ...explanationEnglish, ...sheetEnglish },
  },
  interpolation: { escapeValue: false },
});

/** What a page says in a language, by key: `wordsOf('fr')('session:submit')` is « Connexion ». */
export function wordsOf(language: Language) {
  return words.getFixedT(language, NAMESPACES);
}

export type Words = ReturnType<typeof wordsOf>;
