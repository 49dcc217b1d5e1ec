import type { SavedView, ViewedList } from '#domain/saved-view/saved-view.ts';

export interface SavedViewReads {
  /**
   * The views of a list (of all, without one) that the account made in the organisation, and those shared there: French
   * order of names, then id.
   */
  listOf(organisationId: string, accountId: string, list?: ViewedList): Promise<SavedView[]>;
  find(organisationId: string, viewId: string): Promise<SavedView | undefined>;
}

/** Whoever checks something first before a write calls `lock` before that. */
export interface SavedViewWrites {
  /** Nobody else writes views of the organisation before this transaction ends. */
  lock(organisationId: string): Promise<void>;
  /** Adds the view, or puts it in the place of the one with its id. */
  keep(view: SavedView): Promise<void>;
  remove(organisationId: string, viewId: string): Promise<void>;
}
