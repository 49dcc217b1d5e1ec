import { operation } from '#contract/operation.ts';
import { noFields } from '#contract/shared-fields.ts';
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

/** « Connexion ». Unknown address and wrong password read the same and take the same time. */
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
  problems: ['credentials-refused', 'account-disabled'],
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
