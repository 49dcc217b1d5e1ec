import { operation } from '#contract/operation.ts';
import { noFields } from '#contract/shared-fields.ts';
import { openSessionsSchema, sessionParamsSchema } from './account-session.schema.ts';

const OWN = { access: 'account', versioned: false, query: noFields, body: undefined } as const;

export const listSessions = operation({
  ...OWN,
  id: 'listSessions',
  summary: 'Sessions of the account that are open',
  method: 'GET',
  path: '/api/account/sessions',
  effect: 'read',
  params: noFields,
  status: 200,
  answer: openSessionsSchema,
  problems: [],
});

/** One of the others, or one’s own. */
export const endAccountSession = operation({
  ...OWN,
  id: 'endAccountSession',
  summary: 'End one session of the account',
  method: 'DELETE',
  path: '/api/account/sessions/{sessionId}',
  effect: 'session',
  params: sessionParamsSchema,
  status: 204,
  answer: undefined,
  problems: ['not-found'],
});

/** « Fermer partout »: the one that asks ends too. */
export const endAllSessions = operation({
  ...OWN,
  id: 'endAllSessions',
  summary: 'End every session of the account',
  method: 'DELETE',
  path: '/api/account/sessions',
  effect: 'session',
  params: noFields,
  status: 204,
  answer: undefined,
  problems: [],
});
