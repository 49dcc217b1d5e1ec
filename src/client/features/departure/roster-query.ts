import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getRoster } from '#contract/roster/roster.operations.ts';

/** Everybody, and who serves which client; of the matrix's family, so that a submission makes it out of date. */
export function rosterQuery(profileId: string) {
  return queryOptions({
    queryKey: ['matrix', profileId, 'roster'],
    queryFn: ({ signal }) => callOperation(getRoster, { params: { profileId }, signal }),
    staleTime: 30_000,
  });
}
