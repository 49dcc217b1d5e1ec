import * as z from 'zod';
import { operation } from '#contract/operation.ts';
import { idSchema, noFields } from '#contract/shared-fields.ts';
import { profileStandingSchema } from './profile-standing.schema.ts';
import { credentialsSchema, selectProfileSchema, sessionSchema } from './session.schema.ts';

export const getSession = operation({
  id: 'getSession',
  summary: 'Who is signed in, with which profiles and abilities',
  method: 'GET',
  path: '/api/session',
  effect: 'read',
  access: 'public',
  versioned: false,
  params: noFields,
  query: noFields,
  body: undefined,
  status: 200,
  answer: sessionSchema,
  problems: [],
});

/**
 * « Connexion ». Unknown address and wrong password read the same and take the same time. With a second factor, the right password
 * alone is answered `second-factor-required`: the same is sent again with the code.
 */
export const createSession = operation({
  id: 'createSession',
  summary: 'Sign in',
  method: 'POST',
  path: '/api/session',
  effect: 'session',
  access: 'public',
  versioned: false,
  params: noFields,
  query: noFields,
  body: credentialsSchema,
  status: 201,
  answer: sessionSchema,
  problems: [
    'credentials-refused',
    'account-disabled',
    'second-factor-required',
    'second-factor-refused',
    'too-many-attempts',
  ],
});

export const endSession = operation({
  id: 'endSession',
  summary: 'Sign out',
  method: 'DELETE',
  path: '/api/session',
  effect: 'session',
  access: 'public',
  versioned: false,
  params: noFields,
  query: noFields,
  body: undefined,
  status: 204,
  answer: undefined,
  problems: [],
});

/** « Rester connecté »: somebody is there. Reading the session with `x-background: 1` tells of it without keeping it open. */
export const extendSession = operation({
  id: 'extendSession',
  summary: 'Keep the session open',
  method: 'POST',
  path: '/api/session/extension',
  effect: 'session',
  access: 'account',
  versioned: false,
  params: noFields,
  query: noFields,
  body: undefined,
  status: 200,
  answer: sessionSchema,
  problems: [],
});

/** « Sélectionnez un profil »: remembered for the next sign-in. */
export const selectProfile = operation({
  id: 'selectProfile',
  summary: 'Choose the current profile',
  method: 'PUT',
  path: '/api/session/profile',
  effect: 'write',
  access: 'account',
  versioned: false,
  params: noFields,
  query: noFields,
  body: selectProfileSchema,
  status: 200,
  answer: sessionSchema,
  problems: [],
});

/** Why a profile opens its file or doesn't, since when, and whom to ask. `linkId` is its id: it may be over, so nothing is done through it. */
export const explainProfile = operation({
  id: 'explainProfile',
  summary: 'Where one of the account’s profiles stands',
  method: 'GET',
  path: '/api/session/profiles/{linkId}',
  effect: 'read',
  access: 'account',
  versioned: false,
  params: z.strictObject({ linkId: idSchema }),
  query: noFields,
  body: undefined,
  status: 200,
  answer: profileStandingSchema,
  problems: ['not-found'],
});
