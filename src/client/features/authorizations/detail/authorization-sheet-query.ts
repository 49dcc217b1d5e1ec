import { queryOptions } from '@tanstack/react-query';
import { authorizationQueries } from '#client/features/authorizations/authorization-queries.ts';
import { callOperation } from '#client/http/call-operation.ts';
import { getAuthorization } from '#contract/authorizations/authorization.operations.ts';

/** The sheet of one authorization. `on`: the day of « État au ». */
export function authorizationSheetQuery(profileId: string, authorizationId: string, on?: string) {
  return queryOptions({
    queryKey: [...authorizationQueries.all(profileId), 'detail', authorizationId, on],
    queryFn: ({ signal }) =>
      callOperation(getAuthorization, { params: { profileId, authorizationId }, query: { on }, signal }),
  });
}
