import type { OrganisationDetails } from '#domain/organisation/organisation-details.ts';

export interface OrganisationReads {
  /** How the organisation is reached; `NO_DETAILS` when it has told nothing. */
  details(organisationId: string): Promise<OrganisationDetails>;
}
