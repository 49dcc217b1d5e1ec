import { profileParamsSchema } from '#contract/contacts/contact.schema.ts';
import { operation } from '#contract/operation.ts';
import { historyPageSchema, historyQuerySchema } from './history.schema.ts';

/** « Historique » of a sheet (domain, section 9, decision 10). */
export const listHistory = operation({
  id: 'listHistory',
  summary: 'Who changed what on a sheet, the newest first',
  method: 'GET',
  path: '/api/profiles/{profileId}/history',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: historyQuerySchema,
  body: undefined,
  status: 200,
  answer: historyPageSchema,
  problems: [],
});
