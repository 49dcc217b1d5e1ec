import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { previewRequest } from '#contract/requests/request.operations.ts';
import type { ContentInput } from './draft.ts';

/** What a request would change, by the very function that applies it; the former answer stays until the next one comes. */
export function requestPreviewQuery(profileId: string, content: ContentInput) {
  return queryOptions({
    queryKey: ['request-preview', profileId, content],
    queryFn: ({ signal }) =>
      callOperation(previewRequest, { params: { profileId }, body: { content }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 5_000,
    gcTime: 60_000,
  });
}
