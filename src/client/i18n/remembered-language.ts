import { type Language, languageOf } from './language.ts';

const KEY = 'mandat.language';

/** The language chosen last time on this machine; French otherwise. */
export function rememberedLanguage(): Language {
  try {
    return languageOf(localStorage.getItem(KEY));
  } catch {
    return 'fr';
  }
}

/** Storage may be closed or full: the choice then holds for this visit only. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {}
}
