import type { QueryClient } from '@tanstack/react-query';
import type { SpokenWords } from '#client/i18n/spoken-words.ts';

/** What every route's `beforeLoad` and `loader` get. */
export interface RouterContext {
  readonly queryClient: QueryClient;
  readonly words: SpokenWords;
}
