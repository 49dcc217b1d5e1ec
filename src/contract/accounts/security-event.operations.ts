import * as z from 'zod';
import { operation } from '#contract/operation.ts';
import { idSchema, noFields } from '#contract/shared-fields.ts';
import {
  accountEventsSchema,
  eventQuerySchema,
  linkEventQuerySchema,
  linkEventsSchema,
} from './security-event.schema.ts';

const READ = {
  method: 'GET',
  effect: 'read',
  versioned: false,
  body: undefined,
  status: 200,
  problems: [],
} as const;

export const listAccountEvents = operation({
  ...READ,
  id: 'listAccountEvents',
  summary: 'What happened to the account, the newest first',
  path: '/api/account/events',
  access: 'account',
  params: noFields,
  query: eventQuerySchema,
  answer: accountEventsSchema,
});

/** For those who manage the organisation. */
export const listLinkEvents = operation({
  ...READ,
  id: 'listLinkEvents',
  summary: 'What happened to the links of the organisation’s contacts, the newest first',
  path: '/api/profiles/{profileId}/link-events',
  access: 'profile',
  params: z.strictObject({ profileId: idSchema }),
  query: linkEventQuerySchema,
  answer: linkEventsSchema,
});
