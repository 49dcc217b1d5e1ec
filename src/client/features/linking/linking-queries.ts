import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { listLinkingMethods } from '#contract/linking/linking.operations.ts';

/** The methods that this service offers. */
export const linkingMethodsQuery = queryOptions({
  queryKey: ['linking', 'methods'],
  queryFn: ({ signal }) => callOperation(listLinkingMethods, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
