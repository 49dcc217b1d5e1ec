import type { SavedViewAnswer } from '#contract/saved-views/saved-view.schema.ts';
import type { ViewedList } from '#domain/saved-view/saved-view.ts';

/** What the dialogs of the menu « Vues » are given. */
export interface ViewDialogProps {
  readonly name: ViewedList;
  readonly profileId: string;
  readonly views: readonly SavedViewAnswer[];
  /** Of the view shown. */
  readonly address: string;
  readonly onClose: () => void;
}
