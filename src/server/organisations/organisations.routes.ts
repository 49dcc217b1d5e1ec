import { getOrganisationDetails } from '#contract/organisations/organisation.operations.ts';
import type { OrganisationDetailsSheet } from '#contract/organisations/organisation.schema.ts';
import { manages } from '#domain/access/access-rules.ts';
import type { Organisation } from '#domain/organisation/organisation.ts';
import type { OrganisationDetails } from '#domain/organisation/organisation-details.ts';
import { readRoute } from '#server/http/read-route.ts';
import type { Route } from '#server/http/route.ts';
import { presentAddress } from './present-address.ts';

const details = readRoute(getOrganisationDetails, {
  load: async () => 'details' as const,
  authorize: ({ profile }) => (manages(profile) ? 'allowed' : 'not-allowed'),
  act: ({ profile }, _details, store) => store.organisations.details(profile.organisation.id),
  present: ({ profile }, found) => presentDetails(profile.organisation, found),
});

function presentDetails(organisation: Organisation, found: OrganisationDetails): OrganisationDetailsSheet {
  const { neq, email, website, phones, headOffice, mailing, version } = found;
  return {
    organisation,
    neq,
    email,
    website,
    phones: phones.map(({ kind, number, extension }) => ({ kind, number, extension })),
    headOffice: presentAddress(headOffice),
    mailing: presentAddress(mailing),
    version,
  };
}

export const organisationRoutes: readonly Route[] = [details];
