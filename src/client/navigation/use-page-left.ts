import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { OrganisationPageKey } from './organisation-pages.ts';

/** A page of « Relations et autorisations » as it was when a sheet was opened from it. */
export interface PageLeft {
  readonly page: OrganisationPageKey;
  /** Its search, filters, order and page. */
  readonly search: Readonly<Record<string, unknown>>;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Kept with the step of the history: the way back of a sheet restores it, after a reload as well. */
    left?: PageLeft;
  }
}

/**
 * The `state` of the links that lead from a page to a sheet. Read when a link is followed: rows needn't be drawn again whenever
 * the address changes.
 */
export function usePageLeft(page: OrganisationPageKey): () => { left: PageLeft } {
  const router = useRouter();
  return useCallback(() => ({ left: { page, search: router.state.location.search } }), [router, page]);
}
