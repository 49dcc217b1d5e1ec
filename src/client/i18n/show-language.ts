import { type Language, localeOf } from './language.ts';

/** Tells the page, and so the screen readers, which language it is in. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = localeOf(language);
}
