import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getClientFile } from '#contract/access-sheets/access-sheet.operations.ts';

/** What the organisation holds in a file, the own one included, and who acts there; the same entry as its page's. */
export function fileQuery(profileId: string, fileId: string) {
  return queryOptions({
    queryKey: ['client-files', profileId, 'detail', fileId, undefined],
    queryFn: ({ signal }) =>
      callOperation(getClientFile, { params: { profileId, fileId }, query: {}, signal }),
  });
}
