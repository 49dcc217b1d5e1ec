import * as z from 'zod';
import { EXPORT_MEDIA } from '#contract/exports/export.schema.ts';
import { operation } from '#contract/operation.ts';
import { noFields } from '#contract/shared-fields.ts';
import { informationExportSchema, informationSchema } from './information.schema.ts';
import { rectificationSchema, requestRectificationSchema } from './rectification.schema.ts';

/** A file, not an answer: told apart by its letters. */
export const JSON_MEDIA = 'application/json;charset=utf-8';

/** Who answers for personal information: title and address, from the settings; null where the service tells none. */
export const getPrivacyContact = operation({
  id: 'getPrivacyContact',
  summary: 'The person responsible for the protection of personal information',
  method: 'GET',
  path: '/api/privacy/contact',
  effect: 'read',
  access: 'public',
  versioned: false,
  params: noFields,
  query: noFields,
  body: undefined,
  status: 200,
  answer: z.strictObject({ title: z.string().nullable(), address: z.string().nullable() }),
  problems: [],
});

/** « Mes renseignements ». */
export const getMyInformation = operation({
  id: 'getMyInformation',
  summary: 'Everything held about the account and its contacts',
  method: 'GET',
  path: '/api/account/information',
  effect: 'read',
  access: 'account',
  versioned: false,
  params: noFields,
  query: noFields,
  body: undefined,
  status: 200,
  answer: informationSchema,
  problems: [],
});

export const exportMyInformation = operation({
  id: 'exportMyInformation',
  summary: 'Everything held about the account and its contacts, as a file',
  method: 'POST',
  path: '/api/account/information/exports',
  effect: 'read',
  access: 'account',
  versioned: false,
  params: noFields,
  query: noFields,
  body: informationExportSchema,
  status: 200,
  answer: undefined,
  media: [EXPORT_MEDIA.csv, JSON_MEDIA],
  problems: [],
});

/** « Demande de rectification »: kept, and listed for the body’s own people. */
export const requestRectification = operation({
  id: 'requestRectification',
  summary: 'Ask that personal information be put right',
  method: 'POST',
  path: '/api/account/rectifications',
  effect: 'write',
  access: 'account',
  versioned: false,
  params: noFields,
  query: noFields,
  body: requestRectificationSchema,
  status: 201,
  answer: rectificationSchema,
  problems: ['too-many-attempts'],
});
