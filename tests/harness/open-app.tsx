import { createMemoryHistory } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { onTestFinished, vi } from 'vitest';
import { App } from '#client/app/app.tsx';
import { type AppSlots, NO_SLOTS } from '#client/app/app-slots.ts';
import { createApp } from '#client/app/create-app.ts';
import type { Language } from '#client/i18n/language.ts';
import { rememberedLanguage } from '#client/i18n/remembered-language.ts';
import { wordsOf } from './words-of.ts';

// A refusal of the service is tried again twice before it is shown, after 0.5 s and 1 s.
configure({ asyncUtilTimeout: 8000 });

interface Visit {
  /** Path and query string. */
  readonly at?: string;
  /** The language remembered on this machine unless given. */
  readonly language?: Language;
  readonly slots?: AppSlots;
}

/** Draws the real console at an address, as a freshly loaded page does, for somebody with a keyboard and a mouse. */
export async function openApp({ at = '/', language = rememberedLanguage(), slots = NO_SLOTS }: Visit = {}) {
  vi.stubGlobal('scrollTo', () => undefined);
  onTestFinished(forgetVisit);
  const history = createMemoryHistory({ initialEntries: [at] });
  const parts = await createApp({ language, slots, history });
  const page = (
    <StrictMode>
      <App {...parts} />
    </StrictMode>
  );
  const { unmount } = render(page);
  return {
    user: userEvent.setup(),
    t: wordsOf(language),
    history,
    queryClient: parts.queryClient,
    /** Where one is: path and query string. */
    address: () => decodeURIComponent(history.location.href),
    /** Leaves the page; what the machine remembers stays. */
    close: unmount,
  };
}

export type OpenedApp = Awaited<ReturnType<typeof openApp>>;

function forgetVisit(): void {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  document.title = '';
  document.documentElement.lang = '';
}
