import { profileParamsSchema } from '#contract/contacts/contact.schema.ts';
import { operation } from '#contract/operation.ts';
import { matrixQuerySchema, matrixSchema } from './matrix.schema.ts';

/** « Matrice »: who may act in which client's file, at one glance. */
export const getMatrix = operation({
  id: 'getMatrix',
  summary: 'Contacts × client files',
  method: 'GET',
  path: '/api/profiles/{profileId}/matrix',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: matrixQuerySchema,
  body: undefined,
  status: 200,
  answer: matrixSchema,
  problems: [],
});
