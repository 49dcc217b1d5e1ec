import type { SavedView } from '#domain/saved-view/saved-view.ts';
import { compareFrench } from '#domain/search/french-order.ts';
import { compareTexts } from './contact-order.ts';

/** The order of the menu « Vues »: by name, then id. At most some hundreds: both stores sort here. */
export function compareSavedViews(left: SavedView, right: SavedView): number {
  return compareFrench(left.name, right.name) || compareTexts(left.id, right.id);
}
