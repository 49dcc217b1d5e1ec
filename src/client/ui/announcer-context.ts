import { createContext } from 'react';

/**
 * Says a sentence to screen readers, once what is being said is said. With `shown`, everybody sees it too, in a toast
 * that stays until closed or replaced.
 */
export type Announce = (message: string, options?: { shown?: boolean }) => void;

export const AnnouncerContext = createContext<Announce | null>(null);
