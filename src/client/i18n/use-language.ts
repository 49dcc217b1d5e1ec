import { useContext } from 'react';
import { type LanguageChoice, LanguageContext } from './language-context.ts';

/** The language shown, and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('no LanguageProvider above');
  return choice;
}
