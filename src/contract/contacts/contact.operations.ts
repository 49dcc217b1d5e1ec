import { operation } from '#contract/operation.ts';
import { noFields } from '#contract/shared-fields.ts';
import {
  contactListQuerySchema,
  contactPageSchema,
  contactParamsSchema,
  contactQuerySchema,
  contactSchema,
  profileParamsSchema,
  updateContactSchema,
} from './contact.schema.ts';

export const listContacts = operation({
  id: 'listContacts',
  summary: 'Contacts of the organisation (002, step 3)',
  method: 'GET',
  path: '/api/profiles/{profileId}/contacts',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: contactListQuerySchema,
  body: undefined,
  status: 200,
  answer: contactPageSchema,
  problems: ['cursor-invalid'],
});

export const getContact = operation({
  id: 'getContact',
  summary: 'The sheet of one contact',
  method: 'GET',
  path: '/api/profiles/{profileId}/contacts/{contactId}',
  effect: 'read',
  access: 'profile',
  versioned: true,
  params: contactParamsSchema,
  query: contactQuerySchema,
  body: undefined,
  status: 200,
  answer: contactSchema,
  problems: [],
});

/** Form B, « Coordonnées de communication » (002, step 5). The contact gets a mail that confirms the change. */
export const updateContact = operation({
  id: 'updateContact',
  summary: 'Change the language, e-mail or phones of a contact',
  method: 'PATCH',
  path: '/api/profiles/{profileId}/contacts/{contactId}',
  effect: 'write',
  access: 'profile',
  versioned: true,
  params: contactParamsSchema,
  query: noFields,
  body: updateContactSchema,
  status: 200,
  answer: contactSchema,
  problems: [],
});
