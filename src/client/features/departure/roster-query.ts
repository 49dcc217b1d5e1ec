import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getRoster } from '#contract/roster/roster.operations.ts';

/** The files of whoever leaves, and who serves them; of the matrix's family, so that a submission makes it out of date. */
export function rosterQuery(profileId: string, contactId: string) {
  return queryOptions({
    queryKey: ['matrix', profileId, 'roster', contactId],
    queryFn: ({ signal }) =>
      callOperation(getRoster, { params: { profileId }, query: { around: contactId }, signal }),
    staleTime: 30_000,
  });
}
