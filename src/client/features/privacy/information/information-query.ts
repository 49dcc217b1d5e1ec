import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getMyInformation } from '#contract/privacy/privacy.operations.ts';

export const informationQuery = queryOptions({
  queryKey: ['information'],
  queryFn: ({ signal }) => callOperation(getMyInformation, { signal }),
});
