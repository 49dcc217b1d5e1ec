import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getClientFile } from '#contract/access-sheets/access-sheet.operations.ts';

export const clientFileQueries = {
  /** Everything read about the files that a profile's organisation has to do with. */
  all: (profileId: string) => ['client-files', profileId] as const,

  /** The sheet of one file. `on`: the day of « État au ». */
  detail: (profileId: string, fileId: string, on?: string) =>
    queryOptions({
      queryKey: [...clientFileQueries.all(profileId), 'detail', fileId, on],
      queryFn: ({ signal }) =>
        callOperation(getClientFile, { params: { profileId, fileId }, query: { on }, signal }),
    }),
};
