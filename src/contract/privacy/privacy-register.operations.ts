import * as z from 'zod';
import { EXPORT_MEDIA } from '#contract/exports/export.schema.ts';
import { operation } from '#contract/operation.ts';
import { noFields } from '#contract/shared-fields.ts';
import {
  incidentExportSchema,
  incidentFactsSchema,
  incidentParamsSchema,
  incidentSchema,
} from './incident.schema.ts';
import {
  answerRectificationSchema,
  rectificationParamsSchema,
  rectificationQuerySchema,
  rectificationRowSchema,
} from './rectification.schema.ts';

/** For the body’s own people: accounts with `agent`. */
const OF_THE_BODY = {
  access: 'account',
  versioned: false,
  params: noFields,
  query: noFields,
  problems: ['not-allowed'],
} as const;

/** Those that wait, the oldest first; those that are answered, the newest first. */
export const listRectifications = operation({
  ...OF_THE_BODY,
  id: 'listRectifications',
  summary: 'Requests for rectification',
  method: 'GET',
  path: '/api/agent/rectifications',
  effect: 'read',
  query: rectificationQuerySchema,
  body: undefined,
  status: 200,
  answer: z.strictObject({ rectifications: z.array(rectificationRowSchema), complete: z.boolean() }),
});

/** Closes a request, once: with what was done, or with why it is refused. */
export const answerRectification = operation({
  ...OF_THE_BODY,
  id: 'answerRectification',
  summary: 'Answer a request for rectification',
  method: 'POST',
  path: '/api/agent/rectifications/{rectificationId}/answer',
  effect: 'write',
  versioned: true,
  params: rectificationParamsSchema,
  body: answerRectificationSchema,
  status: 200,
  answer: rectificationRowSchema,
  problems: ['not-allowed', 'not-found'],
});

/** The newest first. */
export const listIncidents = operation({
  ...OF_THE_BODY,
  id: 'listIncidents',
  summary: 'The register of confidentiality incidents',
  method: 'GET',
  path: '/api/agent/incidents',
  effect: 'read',
  body: undefined,
  status: 200,
  answer: z.strictObject({ incidents: z.array(incidentSchema) }),
});

export const recordIncident = operation({
  ...OF_THE_BODY,
  id: 'recordIncident',
  summary: 'Record a confidentiality incident',
  method: 'POST',
  path: '/api/agent/incidents',
  effect: 'write',
  body: incidentFactsSchema,
  status: 201,
  answer: incidentSchema,
});

/** What becomes known later: the notices, the number of persons. Nothing is ever taken out of the register. */
export const updateIncident = operation({
  ...OF_THE_BODY,
  id: 'updateIncident',
  summary: 'Complete or correct a line of the register',
  method: 'PUT',
  path: '/api/agent/incidents/{incidentId}',
  effect: 'write',
  versioned: true,
  params: incidentParamsSchema,
  body: incidentFactsSchema,
  status: 200,
  answer: incidentSchema,
  problems: ['not-allowed', 'not-found'],
});

export const exportIncidents = operation({
  ...OF_THE_BODY,
  id: 'exportIncidents',
  summary: 'The register of confidentiality incidents, as a file',
  method: 'POST',
  path: '/api/agent/incidents/exports',
  effect: 'read',
  body: incidentExportSchema,
  status: 200,
  answer: undefined,
  media: [EXPORT_MEDIA.csv],
});
