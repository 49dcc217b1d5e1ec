import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { listSavedViews } from '#contract/saved-views/saved-view.operations.ts';
import type { ViewedList } from '#domain/saved-view/saved-view.ts';

export const viewQueries = {
  /** What a change of a view of the list invalidates. */
  of: (profileId: string, list: ViewedList) =>
    queryOptions({
      queryKey: ['views', profileId, list] as const,
      queryFn: ({ signal }) =>
        callOperation(listSavedViews, { params: { profileId }, query: { list }, signal }),
    }),
};
