import { operation } from '#contract/operation.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import { noFields } from '#contract/shared-fields.ts';
import {
  answersSchema,
  linkingCredentialsSchema,
  linkingMethodsSchema,
  oldCredentialsSchema,
  questionsSchema,
  startQuestionsSchema,
} from './linking.schema.ts';

const LINKING = {
  method: 'POST',
  // No answer is kept under a key: what is sent is a password, or as good as one. Done twice, it stands once.
  effect: 'session',
  access: 'account',
  versioned: false,
  params: noFields,
  query: noFields,
  status: 200,
  answer: sessionSchema,
} as const;

/** « Utiliser des coordonnées de liaison ». A wrong identifier and a wrong code read the same; a wrong code counts as a try. */
export const linkByCredentials = operation({
  ...LINKING,
  id: 'linkByCredentials',
  summary: 'Link the account to a contact by the identifier and the code received by e-mail',
  path: '/api/session/links',
  body: linkingCredentialsSchema,
  problems: ['linking-refused', 'profile-already-linked', 'method-locked'],
});

/** What the linking screen offers: the questions can be switched off. */
export const listLinkingMethods = operation({
  id: 'listLinkingMethods',
  summary: 'The methods by which an account can be linked',
  method: 'GET',
  path: '/api/linking/methods',
  effect: 'read',
  access: 'account',
  versioned: false,
  params: noFields,
  query: noFields,
  body: undefined,
  status: 200,
  answer: linkingMethodsSchema,
  problems: [],
});

/** « Utiliser mes accès des anciens services en ligne ». Whatever is wrong reads the same, and takes the same work. */
export const linkByOldCredentials = operation({
  ...LINKING,
  id: 'linkByOldCredentials',
  summary: 'Link the account to a contact by the access it had to the former online services',
  path: '/api/session/links/old-credentials',
  body: oldCredentialsSchema,
  problems: ['linking-refused', 'profile-already-linked', 'method-locked'],
});

/** « Répondre à des questions d’authentification ». The questions are those of the kind, whether or not anybody has the identifier. */
export const startQuestions = operation({
  id: 'startQuestions',
  summary: 'The questions to answer for an identifier',
  method: 'POST',
  path: '/api/linking/questions',
  effect: 'session',
  access: 'account',
  versioned: false,
  params: noFields,
  query: noFields,
  body: startQuestionsSchema,
  status: 200,
  answer: questionsSchema,
  problems: ['linking-method-off'],
});

/** All answers are compared at once: nobody is told which one was wrong. */
export const linkByAnswers = operation({
  ...LINKING,
  id: 'linkByAnswers',
  summary: 'Link the account to a contact by answers that the body has on file',
  path: '/api/session/links/answers',
  body: answersSchema,
  problems: ['linking-refused', 'profile-already-linked', 'method-locked', 'linking-method-off'],
});
