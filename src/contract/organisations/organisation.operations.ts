import { profileParamsSchema } from '#contract/contacts/contact.schema.ts';
import { operation } from '#contract/operation.ts';
import { noFields } from '#contract/shared-fields.ts';
import { organisationDetailsSchema } from './organisation.schema.ts';

/** What « Modifier les informations d'une organisation » and « Modifier une adresse » change. */
export const getOrganisationDetails = operation({
  id: 'getOrganisationDetails',
  summary: 'How the organisation is reached: its NEQ, phones, e-mail, website and addresses',
  method: 'GET',
  path: '/api/profiles/{profileId}/organisation-details',
  effect: 'read',
  access: 'profile',
  versioned: true,
  params: profileParamsSchema,
  query: noFields,
  body: undefined,
  status: 200,
  answer: organisationDetailsSchema,
  problems: [],
});
