import { operation } from '#contract/operation.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import { noFields } from '#contract/shared-fields.ts';
import {
  accountChangesSchema,
  emailChangeProofSchema,
  emailChangeSchema,
  ownAccountSchema,
  passwordChangeSchema,
  passwordProofSchema,
} from './account.schema.ts';
import { codeSentSchema } from './email-code.schema.ts';

const OWN = { access: 'account', versioned: false, params: noFields, query: noFields } as const;

/** « Paramètres du compte ». */
export const getAccount = operation({
  ...OWN,
  id: 'getAccount',
  summary: 'The account as its owner sees it',
  method: 'GET',
  path: '/api/account',
  effect: 'read',
  versioned: true,
  body: undefined,
  status: 200,
  answer: ownAccountSchema,
  problems: [],
});

export const updateAccount = operation({
  ...OWN,
  id: 'updateAccount',
  summary: 'Change the name or the language of the account',
  method: 'PATCH',
  path: '/api/account',
  effect: 'write',
  versioned: true,
  body: accountChangesSchema,
  status: 200,
  answer: ownAccountSchema,
  problems: [],
});

/** One code goes to each of the two addresses; the same answer when the new one is somebody's. */
export const startEmailChange = operation({
  ...OWN,
  id: 'startEmailChange',
  summary: 'Ask to change the e-mail address: a code is sent to the old one and to the new one',
  method: 'POST',
  path: '/api/account/email',
  effect: 'session',
  body: emailChangeSchema,
  status: 200,
  answer: codeSentSchema,
  problems: ['too-many-attempts'],
});

export const confirmEmailChange = operation({
  ...OWN,
  id: 'confirmEmailChange',
  summary: 'Change the e-mail address by the two codes',
  method: 'POST',
  path: '/api/account/email/verification',
  effect: 'session',
  body: emailChangeProofSchema,
  status: 200,
  answer: ownAccountSchema,
  problems: ['code-refused', 'too-many-attempts'],
});

/** Ends the other sessions; this one goes on under another token. */
export const changePassword = operation({
  ...OWN,
  id: 'changePassword',
  summary: 'Change the password',
  method: 'POST',
  path: '/api/account/password',
  effect: 'session',
  body: passwordChangeSchema,
  status: 200,
  answer: sessionSchema,
  problems: ['too-many-attempts'],
});

/** The links end, the contacts stay. The last person responsible of an organisation is kept. */
export const deleteAccount = operation({
  ...OWN,
  id: 'deleteAccount',
  summary: 'Delete the account for good',
  method: 'POST',
  path: '/api/account/deletion',
  effect: 'session',
  body: passwordProofSchema,
  status: 204,
  answer: undefined,
  problems: ['too-many-attempts', 'last-person-responsible'],
});
