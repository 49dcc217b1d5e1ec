import { mutationOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import {
  createSavedView,
  deleteSavedView,
  updateSavedView,
} from '#contract/saved-views/saved-view.operations.ts';
import type { SavedViewAnswer } from '#contract/saved-views/saved-view.schema.ts';
import type { ViewedList } from '#domain/saved-view/saved-view.ts';
import { viewQueries } from './view-queries.ts';

export type ViewChanges = Partial<Pick<SavedViewAnswer, 'name' | 'address' | 'shared'>>;

/** Saving, changing and deleting the views of a list. */
export function viewMutations(profileId: string, list: ViewedList) {
  const meta = { invalidates: [viewQueries.of(profileId, list).queryKey] };
  const paramsOf = ({ id }: SavedViewAnswer) => ({ profileId, viewId: id });
  return {
    create: mutationOptions({
      mutationFn: (view: Required<ViewChanges>) =>
        callOperation(createSavedView, { params: { profileId }, body: { list, ...view } }),
      meta,
    }),
    update: mutationOptions({
      mutationFn: ({ view, changes }: { view: SavedViewAnswer; changes: ViewChanges }) =>
        callOperation(updateSavedView, { params: paramsOf(view), body: changes, ifMatch: view.version }),
      meta,
    }),
    remove: mutationOptions({
      mutationFn: (view: SavedViewAnswer) =>
        callOperation(deleteSavedView, { params: paramsOf(view), ifMatch: view.version }),
      meta,
    }),
  };
}
