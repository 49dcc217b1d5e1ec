import { operation } from '#contract/operation.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import { noFields } from '#contract/shared-fields.ts';
import { codeSentSchema } from './email-code.schema.ts';
import {
  codeAgainSchema,
  codeProofSchema,
  newPasswordSchema,
  passwordResetSchema,
  signUpSchema,
} from './sign-up.schema.ts';

const PUBLIC = {
  method: 'POST',
  effect: 'session',
  access: 'public',
  versioned: false,
  params: noFields,
  query: noFields,
} as const;

/** « Créer mon compte ». A known address gets the same answer, after the same work, and a mail that says so. */
export const startSignUp = operation({
  ...PUBLIC,
  id: 'startSignUp',
  summary: 'Ask for an account: a code is sent to the address',
  path: '/api/sign-up',
  body: signUpSchema,
  status: 200,
  answer: codeSentSchema,
  problems: ['too-many-attempts'],
});

/** Another code for a sign-up or a password reset that was started; the same answer when the pause isn't over. */
export const resendCode = operation({
  ...PUBLIC,
  id: 'resendCode',
  summary: 'Send another code',
  path: '/api/codes',
  body: codeAgainSchema,
  status: 200,
  answer: codeSentSchema,
  problems: ['too-many-attempts', 'code-refused'],
});

/** « Valider le code »: makes the account, and signs in. */
export const verifySignUp = operation({
  ...PUBLIC,
  id: 'verifySignUp',
  summary: 'Prove the address by the code, which makes the account and signs in',
  path: '/api/sign-up/verification',
  body: codeProofSchema,
  status: 201,
  answer: sessionSchema,
  problems: ['code-refused', 'too-many-attempts'],
});

/** « Mot de passe oublié? » The same for a known and an unknown address. */
export const requestPasswordReset = operation({
  ...PUBLIC,
  id: 'requestPasswordReset',
  summary: 'Ask for a code to choose another password',
  path: '/api/password-reset',
  body: passwordResetSchema,
  status: 200,
  answer: codeSentSchema,
  problems: ['too-many-attempts'],
});

/** Ends every session of the account; one signs in again with the new password. */
export const resetPassword = operation({
  ...PUBLIC,
  id: 'resetPassword',
  summary: 'Choose another password by the code',
  path: '/api/password-reset/verification',
  body: newPasswordSchema,
  status: 204,
  answer: undefined,
  problems: ['code-refused', 'too-many-attempts'],
});
