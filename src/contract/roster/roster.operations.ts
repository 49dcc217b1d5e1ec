import { profileParamsSchema } from '#contract/contacts/contact.schema.ts';
import { operation } from '#contract/operation.ts';
import { rosterQuerySchema, rosterSchema } from './roster.schema.ts';

/** What « Rapprochement » compares a list from outside with; or, around one contact, what « Départ » hands over. */
export const getRoster = operation({
  id: 'getRoster',
  summary: 'Everybody the organisation knows, and who serves which client',
  method: 'GET',
  path: '/api/profiles/{profileId}/roster',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: rosterQuerySchema,
  body: undefined,
  status: 200,
  answer: rosterSchema,
  problems: [],
});
