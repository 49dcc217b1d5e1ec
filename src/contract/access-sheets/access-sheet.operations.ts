import { contactParamsSchema, profileParamsSchema } from '#contract/contacts/contact.schema.ts';
import { operation } from '#contract/operation.ts';
import {
  accessExplanationSchema,
  clientFileParamsSchema,
  clientFileSheetSchema,
  contactAccessSchema,
  explanationQuerySchema,
  onDayQuerySchema,
} from './access-sheet.schema.ts';

export const getContactAccess = operation({
  id: 'getContactAccess',
  summary: 'What a contact may do, file by file, and why',
  method: 'GET',
  path: '/api/profiles/{profileId}/contacts/{contactId}/access',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: contactParamsSchema,
  query: onDayQuerySchema,
  body: undefined,
  status: 200,
  answer: contactAccessSchema,
  problems: [],
});

export const getClientFile = operation({
  id: 'getClientFile',
  summary: 'An organisation or person in relation: what is held in its file, and who acts there',
  method: 'GET',
  path: '/api/profiles/{profileId}/files/{fileId}',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: clientFileParamsSchema,
  query: onDayQuerySchema,
  body: undefined,
  status: 200,
  answer: clientFileSheetSchema,
  problems: [],
});

/** « Pourquoi ? » */
export const explainContactAccess = operation({
  id: 'explainContactAccess',
  summary: 'Why a contact may or may not use a subject in a file, link by link',
  method: 'GET',
  path: '/api/profiles/{profileId}/explanation',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: explanationQuerySchema,
  body: undefined,
  status: 200,
  answer: accessExplanationSchema,
  problems: [],
});
