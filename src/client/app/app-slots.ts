import type { AnyRoute } from '@tanstack/react-router';
import { createContext, type ReactNode } from 'react';
import type { WordLoaders } from '#client/i18n/word-loaders.ts';

/** What demo mode adds to the console, and the real one leaves empty. */
export interface AppSlots {
  readonly words: readonly WordLoaders[];
  readonly routes: readonly AnyRoute[];
  /** Above every page. */
  readonly bar?: ReactNode;
  /** Beside the sign-in form. */
  readonly signInAside?: ReactNode;
}

export const NO_SLOTS: AppSlots = { words: [], routes: [] };

export const SlotsContext = createContext<AppSlots>(NO_SLOTS);
