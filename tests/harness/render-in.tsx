import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { consoleWords } from '#client/i18n/console-words.ts';
import { createI18n } from '#client/i18n/create-i18n.ts';
import type { Language } from '#client/i18n/language.ts';
import { LanguageProvider } from '#client/i18n/language-provider.tsx';
import { organisationWords } from '#client/i18n/organisation-words.ts';
import { shellWords } from '#client/i18n/shell-words.ts';
import { createSpokenWords } from '#client/i18n/spoken-words.ts';

const SOURCES = [consoleWords, shellWords, organisationWords];

/** Renders one part with the real words of a language; `rerender` of what comes back keeps them. */
export async function renderIn(language: Language, part: ReactNode) {
  const instance = await createI18n(language, SOURCES);
  const within = (child: ReactNode) => (
    <LanguageProvider instance={instance} words={createSpokenWords(instance, SOURCES)}>
      {child}
    </LanguageProvider>
  );
  const rendered = render(within(part));
  return { ...rendered, rerender: (child: ReactNode) => rendered.rerender(within(child)) };
}
