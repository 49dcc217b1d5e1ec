import { onDayQuerySchema } from '#contract/access-sheets/access-sheet.schema.ts';
import { profileParamsSchema } from '#contract/contacts/contact.schema.ts';
import { operation } from '#contract/operation.ts';
import { authorizationListQuerySchema, authorizationPageSchema } from './authorization.schema.ts';
import { authorizationParamsSchema, authorizationSheetSchema } from './authorization-sheet.schema.ts';

export const listAuthorizations = operation({
  id: 'listAuthorizations',
  summary: 'Authorizations of the organisation and of its contacts (002 and 003, step 3)',
  method: 'GET',
  path: '/api/profiles/{profileId}/authorizations',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: authorizationListQuerySchema,
  body: undefined,
  status: 200,
  answer: authorizationPageSchema,
  problems: ['cursor-invalid'],
});

export const getAuthorization = operation({
  id: 'getAuthorization',
  summary: 'An authorization, with the chain it is a link of',
  method: 'GET',
  path: '/api/profiles/{profileId}/authorizations/{authorizationId}',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: authorizationParamsSchema,
  query: onDayQuerySchema,
  body: undefined,
  status: 200,
  answer: authorizationSheetSchema,
  problems: [],
});
