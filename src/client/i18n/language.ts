import { CONTACT_LANGUAGES, type ContactLanguage } from '#domain/contact/contact.ts';

/** The languages of the interface; French comes first. */
export const LANGUAGES = CONTACT_LANGUAGES;

export type Language = ContactLanguage;

const LOCALES = { fr: 'fr-CA', en: 'en-CA' } as const satisfies Record<Language, string>;

/** `fr-CA` or `en-CA`, for `<html lang>` and `Intl`. */
export function localeOf(language: Language): (typeof LOCALES)[Language] {
  return LOCALES[language];
}

/** Anything unknown is French. */
export function languageOf(text: string | null | undefined): Language {
  return LANGUAGES.find((language) => language === text) ?? 'fr';
}
