import type { SavedView } from '#domain/saved-view/saved-view.ts';
import { compareSavedViews } from '#server/store/saved-view-order.ts';
import type { SavedViewReads, SavedViewWrites } from '#server/store/saved-view-store.ts';
import { REMOVED, type RowMaps, rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';

export function savedViewReads(view: MemoryView): SavedViewReads {
  const all = (organisationId: string) =>
    view.rows('savedViews').filter((row): row is SavedView => {
      return row !== REMOVED && row.organisationId === organisationId;
    });
  return {
    listOf: async (organisationId, accountId, list) =>
      all(organisationId)
        .filter(
          (one) => (list === undefined || one.list === list) && (one.shared || one.accountId === accountId),
        )
        .sort(compareSavedViews),
    async find(organisationId, viewId) {
      const found = view.row('savedViews', rowKey(organisationId, viewId));
      return found === REMOVED ? undefined : found;
    },
  };
}

export function savedViewWrites(own: RowMaps): SavedViewWrites {
  return {
    // Transactions take turns.
    lock: async () => undefined,
    async keep(view) {
      own.savedViews.set(rowKey(view.organisationId, view.id), view);
    },
    async remove(organisationId, viewId) {
      own.savedViews.set(rowKey(organisationId, viewId), REMOVED);
    },
  };
}
