import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { listLinkEvents } from '#contract/accounts/security-event.operations.ts';

/** One page of « Journal des liaisons », before this event; the former one stays until it comes. */
export function linkEventsQuery(profileId: string, before: string | undefined) {
  return queryOptions({
    queryKey: ['link-events', profileId, before],
    queryFn: ({ signal }) =>
      callOperation(listLinkEvents, { params: { profileId }, query: { before }, signal }),
    placeholderData: keepPreviousData,
  });
}
