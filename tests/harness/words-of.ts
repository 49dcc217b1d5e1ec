import { createInstance } from 'i18next';
import { accountEnglish } from '#client/i18n/account-english.ts';
import { accountFrench } from '#client/i18n/account-french.ts';
import { addRelationEnglish } from '#client/i18n/add-relation-english.ts';
import { addRelationFrench } from '#client/i18n/add-relation-french.ts';
import { bulkEnglish } from '#client/i18n/bulk-english.ts';
import { bulkFrench } from '#client/i18n/bulk-french.ts';
import { demoEnglish } from '#client/i18n/demo-english.ts';
import { demoFrench } from '#client/i18n/demo-french.ts';
import { departureEnglish } from '#client/i18n/departure-english.ts';
import { departureFrench } from '#client/i18n/departure-french.ts';
import { english } from '#client/i18n/english.ts';
import { explanationEnglish } from '#client/i18n/explanation-english.ts';
import { explanationFrench } from '#client/i18n/explanation-french.ts';
import { formEnglish } from '#client/i18n/form-english.ts';
import { formFrench } from '#client/i18n/form-french.ts';
import { french } from '#client/i18n/french.ts';
import { homeEnglish } from '#client/i18n/home-english.ts';
import { homeFrench } from '#client/i18n/home-french.ts';
import { identityEnglish } from '#client/i18n/identity-english.ts';
import { identityFrench } from '#client/i18n/identity-french.ts';
import type { Language } from '#client/i18n/language.ts';
import { linkingEnglish } from '#client/i18n/linking-english.ts';
import { linkingFrench } from '#client/i18n/linking-french.ts';
import { modifyContactEnglish } from '#client/i18n/modify-contact-english.ts';
import { modifyContactFrench } from '#client/i18n/modify-contact-french.ts';
import { neighbourEnglish } from '#client/i18n/neighbour-english.ts';
import { neighbourFrench } from '#client/i18n/neighbour-french.ts';
import { organisationEnglish } from '#client/i18n/organisation-english.ts';
import { organisationFrench } from '#client/i18n/organisation-french.ts';
import { privacyEnglish } from '#client/i18n/privacy-english.ts';
import { privacyFrench } from '#client/i18n/privacy-french.ts';
import { reconciliationEnglish } from '#client/i18n/reconciliation-english.ts';
import { reconciliationFrench } from '#client/i18n/reconciliation-french.ts';
import { removeRelationEnglish } from '#client/i18n/remove-relation-english.ts';
import { removeRelationFrench } from '#client/i18n/remove-relation-french.ts';
import { serviceEnglish } from '#client/i18n/service-english.ts';
import { serviceFrench } from '#client/i18n/service-french.ts';
import { sheetEnglish } from '#client/i18n/sheet-english.ts';
import { sheetFrench } from '#client/i18n/sheet-french.ts';
import { shellEnglish } from '#client/i18n/shell-english.ts';
import { shellFrench } from '#client/i18n/shell-french.ts';
import { signUpEnglish } from '#client/i18n/sign-up-english.ts';
import { signUpFrench } from '#client/i18n/sign-up-french.ts';

const NAMESPACES = [
  'shell',
  'sign-up',
  'privacy',
  'password-reset',
  'identity',
  'linking',
  'legal',
  'incidents',
  'credentials',
  'account',
  'add-relation',
  'agent',
  'authorizations',
  'bulk',
  'catalogue',
  'client-files',
  'common',
  'contacts',
  'demands',
  'demo',
  'departure',
  'explanations',
  'fields',
  'forms',
  'home',
  'link-events',
  'listing',
  'mailbox',
  'matrix',
  'modify-contact',
  'navigation',
  'neighbour-forms',
  'organisation-relations',
  'problems',
  'reconciliation',
  'remove-relation',
  'requests',
  'session',
  'sheets',
  'subjects',
] as const;

const words = createInstance();
await words.init({
  ns: [...NAMESPACES],
  resources: {
    fr: {
      ...french,
      ...organisationFrench,
      ...demoFrench,
      ...explanationFrench,
      ...sheetFrench,
      ...formFrench,
      ...addRelationFrench,
      ...neighbourFrench,
      ...bulkFrench,
      ...reconciliationFrench,
      ...removeRelationFrench,
      ...modifyContactFrench,
      ...departureFrench,
      ...homeFrench,
      ...serviceFrench,
      ...shellFrench,
      fields: { ...french.fields, ...shellFrench.fields },
      navigation: { ...french.navigation, ...shellFrench.navigation },
      problems: { ...french.problems, code: { ...french.problems.code, ...shellFrench.problems.code } },
      ...accountFrench,
      ...identityFrench,
      ...linkingFrench,
      ...privacyFrench,
      ...signUpFrench,
    },
    en: {
      ...english,
      ...organisationEnglish,
      ...demoEnglish,
      ...explanationEnglish,
      ...sheetEnglish,
      ...formEnglish,
      ...addRelationEnglish,
      ...neighbourEnglish,
      ...bulkEnglish,
      ...reconciliationEnglish,
      ...removeRelationEnglish,
      ...modifyContactEnglish,
      ...departureEnglish,
      ...homeEnglish,
      ...serviceEnglish,
      ...shellEnglish,
      fields: { ...english.fields, ...shellEnglish.fields },
      navigation: { ...english.navigation, ...shellEnglish.navigation },
      problems: { ...english.problems, code: { ...english.problems.code, ...shellEnglish.problems.code } },
      ...accountEnglish,
      ...identityEnglish,
      ...linkingEnglish,
      ...privacyEnglish,
      ...signUpEnglish,
    },
  },
  interpolation: { escapeValue: false },
});

/** What a page says in a language, by key: `wordsOf('fr')('session:submit')` is « Connexion ». */
export function wordsOf(language: Language) {
  return words.getFixedT(language, NAMESPACES);
}

export type Words = ReturnType<typeof wordsOf>;
