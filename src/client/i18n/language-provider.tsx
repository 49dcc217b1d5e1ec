import type { i18n } from 'i18next';
import { type ReactNode, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { languageOf } from './language.ts';
import { type LanguageChoice, LanguageContext } from './language-context.ts';
import { rememberLanguage } from './remembered-language.ts';
import { showLanguage } from './show-language.ts';
import type { SpokenWords } from './spoken-words.ts';

interface Props {
  instance: i18n;
  words: SpokenWords;
  children: ReactNode;
}

/** Gives the words of one language to everything under it, and lets it change. */
export function LanguageProvider({ instance, words, children }: Props) {
  const [language, setLanguage] = useState(languageOf(instance.language));
  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      async choose(next) {
        await words.load(next);
        await instance.changeLanguage(next);
        rememberLanguage(next);
        showLanguage(next);
        setLanguage(next);
      },
    }),
    [instance, language, words],
  );

  return (
    <I18nextProvider i18n={instance}>
      <LanguageContext value={choice}>{children}</LanguageContext>
    </I18nextProvider>
  );
}
