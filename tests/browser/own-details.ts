import type { Page } from '@playwright/test';
import { getOrganisationDetails } from '#contract/organisations/organisation.operations.ts';
import { callService } from './call-service.ts';
import { ownSession } from './submit-acts.ts';

/** What the service says of the organisation of who is signed in. */
export async function detailsOf(page: Page) {
  const { profile } = await ownSession(page);
  const path = getOrganisationDetails.path.replace('{profileId}', profile.id);
  return getOrganisationDetails.answer.parse(await callService(page, 'GET', path));
}
