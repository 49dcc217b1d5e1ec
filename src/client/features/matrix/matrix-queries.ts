import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getMatrix } from '#contract/matrix/matrix.operations.ts';
import type { MatrixQuery } from '#contract/matrix/matrix.schema.ts';

export const matrixQueries = {
  all: (profileId: string) => ['matrix', profileId] as const,

  /** Contacts × client files; the former ones stay until newer ones come. */
  read: (profileId: string, query: MatrixQuery) =>
    queryOptions({
      queryKey: [...matrixQueries.all(profileId), query],
      queryFn: ({ signal }) => callOperation(getMatrix, { params: { profileId }, query, signal }),
      placeholderData: keepPreviousData,
      // Tens of thousands of cells: comparing them would take longer than drawing what is seen.
      structuralSharing: false,
    }),
};
