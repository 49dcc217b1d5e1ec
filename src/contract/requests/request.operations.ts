import { profileParamsSchema } from '#contract/contacts/contact.schema.ts';
import { operation } from '#contract/operation.ts';
import { noFields } from '#contract/shared-fields.ts';
import {
  previewRequestSchema,
  REQUEST_BODY_LIMIT,
  requestLinesQuerySchema,
  requestLinesSchema,
  requestListQuerySchema,
  requestPageSchema,
  requestParamsSchema,
  requestPreviewSchema,
  requestSchema,
  submitRequestSchema,
} from './request.schema.ts';

/** What is gained and lost, person by person and file by file, by the very function that will apply it. Changes nothing. */
export const previewRequest = operation({
  id: 'previewRequest',
  summary: 'What a request would change',
  method: 'POST',
  path: '/api/profiles/{profileId}/requests/preview',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: noFields,
  body: previewRequestSchema,
  bodyLimit: REQUEST_BODY_LIMIT,
  status: 200,
  answer: requestPreviewSchema,
  problems: ['too-many-lines', 'undo-too-late', 'nothing-to-undo'],
});

/** « Soumettre » (002, steps 4 to 7; 003, steps 4 to 6). A short request is applied at once, a long one becomes a job. */
export const submitRequest = operation({
  id: 'submitRequest',
  summary: 'Submit a form',
  method: 'POST',
  path: '/api/profiles/{profileId}/requests',
  effect: 'write',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: noFields,
  body: submitRequestSchema,
  bodyLimit: REQUEST_BODY_LIMIT,
  status: 201,
  answer: requestSchema,
  problems: ['too-many-lines', 'attestation-missing', 'undo-too-late', 'nothing-to-undo'],
});

/** « Mes demandes ». */
export const listRequests = operation({
  id: 'listRequests',
  summary: 'Requests of the organisation, the newest first',
  method: 'GET',
  path: '/api/profiles/{profileId}/requests',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: profileParamsSchema,
  query: requestListQuerySchema,
  body: undefined,
  status: 200,
  answer: requestPageSchema,
  problems: [],
});

export const getRequest = operation({
  id: 'getRequest',
  summary: 'One request, its state and its counts',
  method: 'GET',
  path: '/api/profiles/{profileId}/requests/{requestId}',
  effect: 'read',
  access: 'profile',
  versioned: true,
  params: requestParamsSchema,
  query: noFields,
  body: undefined,
  status: 200,
  answer: requestSchema,
  problems: [],
});

export const listRequestLines = operation({
  id: 'listRequestLines',
  summary: 'What became of each line of a request',
  method: 'GET',
  path: '/api/profiles/{profileId}/requests/{requestId}/lines',
  effect: 'read',
  access: 'profile',
  versioned: false,
  params: requestParamsSchema,
  query: requestLinesQuerySchema,
  body: undefined,
  status: 200,
  answer: requestLinesSchema,
  problems: [],
});

/** A step in the life of one request, by the version of it that was seen. */
const STEP = {
  method: 'POST',
  effect: 'write',
  access: 'profile',
  versioned: true,
  params: requestParamsSchema,
  query: noFields,
  body: undefined,
  status: 200,
  answer: requestSchema,
  problems: [],
} as const;

/** Only what failed is tried again; what was applied stays. */
export const resumeRequest = operation({
  ...STEP,
  id: 'resumeRequest',
  summary: 'Try the refused lines of a request again',
  path: '/api/profiles/{profileId}/requests/{requestId}/resume',
});

/** What isn't applied yet never will be: lines still to come, and lines that wait for an agent. */
export const cancelRequest = operation({
  ...STEP,
  id: 'cancelRequest',
  summary: 'Cancel what is left of a request',
  path: '/api/profiles/{profileId}/requests/{requestId}/cancel',
});
