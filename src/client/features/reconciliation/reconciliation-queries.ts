import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getRoster } from '#contract/roster/roster.operations.ts';

/** Everybody the organisation knows, and who serves which client: read anew each time a list is held against it. */
export function rosterQuery(profileId: string) {
  return queryOptions({
    queryKey: ['contacts', profileId, 'roster'],
    queryFn: ({ signal }) => callOperation(getRoster, { params: { profileId }, signal }),
    staleTime: 30_000,
    gcTime: 60_000,
    structuralSharing: false,
  });
}
