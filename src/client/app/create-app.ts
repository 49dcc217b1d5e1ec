import type { QueryClient } from '@tanstack/react-query';
import type { RouterHistory } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { createQueryClient } from '#client/http/query-client.ts';
import { consoleWords } from '#client/i18n/console-words.ts';
import { createI18n } from '#client/i18n/create-i18n.ts';
import type { Language } from '#client/i18n/language.ts';
import { createSpokenWords, type SpokenWords } from '#client/i18n/spoken-words.ts';
import { leaveSession } from '#client/navigation/leave-session.ts';
import type { AppSlots } from './app-slots.ts';
import { type AppRouter, createAppRouter } from './router.tsx';

interface Setup {
  readonly language: Language;
  readonly slots: AppSlots;
  /** The browser's own unless given (a test starts elsewhere). */
  readonly history?: RouterHistory;
}

export interface AppParts {
  readonly queryClient: QueryClient;
  readonly router: AppRouter;
  readonly i18n: i18n;
  readonly words: SpokenWords;
  readonly slots: AppSlots;
}

/** Everything the console is made of, ready to be drawn by `App`. */
export async function createApp({ language, slots, history }: Setup): Promise<AppParts> {
  const sources = [consoleWords, ...slots.words];
  const i18n = await createI18n(language, sources);
  const words = createSpokenWords(i18n, sources);
  const queryClient = createQueryClient({
    onSessionEnded: () => void leaveSession(router, queryClient, 'session'),
  });
  const router = createAppRouter({ queryClient, words }, slots, history);
  return { queryClient, router, i18n, words, slots };
}
