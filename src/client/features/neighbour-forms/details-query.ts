import { queryOptions } from '@tanstack/react-query';
import { callOperation } from '#client/http/call-operation.ts';
import { getOrganisationDetails } from '#contract/organisations/organisation.operations.ts';

/** How the organisation is reached, as its forms and its own page show it. */
export function detailsQuery(profileId: string) {
  return queryOptions({
    queryKey: ['organisation-details', profileId],
    queryFn: ({ signal }) => callOperation(getOrganisationDetails, { params: { profileId }, signal }),
  });
}
