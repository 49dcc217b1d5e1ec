import { createContext } from 'react';
import type { Language } from './language.ts';

export interface LanguageChoice {
  readonly language: Language;
  /** Loads the words, then shows them; rejects when they can't be loaded. */
  choose(language: Language): Promise<void>;
}

export const LanguageContext = createContext<LanguageChoice | undefined>(undefined);
