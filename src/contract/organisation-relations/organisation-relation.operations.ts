import { profileParamsSchema } from '#contract/contacts/contact.schema.ts';
import { operation } from '#contract/operation.ts';
import {
  organisationRelationListQuerySchema,
  organisationRelationPageSchema,
} from './organisation-relation.schema.ts';

export const listOrganisationRelations = operation({
  id: 'listOrganisationRelations',
  summary: 'Relations of the organisation with its clients or its firm (003, step 3)',
  method: 'GET',
  path: '/api/profiles/{profileId}/organisation-relations',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: organisationRelationListQuerySchema,
  body: undefined,
  status: 200,
  answer: organisationRelationPageSchema,
  problems: ['cursor-invalid'],
});
