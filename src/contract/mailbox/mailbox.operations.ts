import { operation } from '#contract/operation.ts';
import { noFields } from '#contract/shared-fields.ts';
import { mailboxSchema, mailReportSchema } from './mailbox.schema.ts';

/** The local mailbox: in demo mode and on a development server; anywhere else there is no such thing (404). */
export const listMailbox = operation({
  id: 'listMailbox',
  summary: 'Every mail of this development server, as its reader gets it',
  method: 'GET',
  path: '/api/mailbox',
  effect: 'read',
  access: 'public',
  versioned: false,
  params: noFields,
  query: noFields,
  body: undefined,
  status: 200,
  answer: mailboxSchema,
  problems: ['not-found'],
});

/** From the mail service, with `Authorization: Bearer` and the secret agreed on; without a secret there is no such thing (404). */
export const reportMailDelivery = operation({
  id: 'reportMailDelivery',
  summary: 'Report that a mail arrived, or came back',
  method: 'POST',
  path: '/api/mail/reports',
  effect: 'report',
  access: 'public',
  versioned: false,
  params: noFields,
  query: noFields,
  body: mailReportSchema,
  status: 204,
  answer: undefined,
  problems: ['not-found', 'credentials-refused'],
});
