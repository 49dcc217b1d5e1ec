import * as z from 'zod';
import { contactRefSchema } from '#contract/contacts/contact.schema.ts';
import { listOf } from '#contract/page.ts';
import { clientFileSchema, daySchema, idSchema } from '#contract/shared-fields.ts';
import { AUTHORIZED_SUBJECTS, RIGHTS } from '#domain/authorization/authorization.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { LINE_NOTES, LINE_REFUSALS } from '#domain/request/plan.ts';
import {
  ATTESTATION_VERSION,
  ATTESTATIONS,
  LINE_STATES,
  REQUEST_FORMS,
  REQUEST_STATES,
} from '#domain/request/request.ts';
import { REQUEST_ABILITIES } from '#domain/request/request-abilities.ts';
import { keptActSchema } from './act.schema.ts';
import { CHANGED_FIELDS } from './changed-fields.ts';
import { MAX_LINES, requestContentSchema } from './request-content.schema.ts';

/** Bytes that the body of a submission takes at the most: 10,000 lines of a list from outside. */
export const REQUEST_BODY_LIMIT = 8 * 1024 * 1024;

/** Up to so many lines are applied while the caller waits; more become a job. */
export const LINES_AT_ONCE = 50;

export const attestationSchema = z.strictObject({
  key: z.enum(ATTESTATIONS),
  version: z.int().min(1).max(ATTESTATION_VERSION),
  language: z.enum(['fr', 'en']),
});

export const previewRequestSchema = z.strictObject({ content: requestContentSchema });

export const submitRequestSchema = z
  .strictObject({
    form: z.enum(REQUEST_FORMS),
    content: requestContentSchema,
    attestations: z.array(attestationSchema).max(ATTESTATIONS.length),
    /** The refused request that this one submits again, corrected. */
    corrects: idSchema.nullable(),
  })
  .refine(({ form, content }) => (form === 'undo') === (content.kind === 'undo'), { path: ['form'] });

const paramsOf = z.record(z.string(), z.string());

const refusalSchema = z.strictObject({ code: z.enum(LINE_REFUSALS), params: paramsOf });

const noteSchema = z.strictObject({ code: z.enum(LINE_NOTES), params: paramsOf });

export const effectSchema = z.strictObject({
  /** Null: the firm itself that the line is about. */
  contactId: idSchema.nullable(),
  fileId: idSchema,
  subject: z.enum(AUTHORIZED_SUBJECTS),
  right: z.enum(RIGHTS),
});

/** Whom and what the lines name, so that they can be told in words. */
const namesShape = {
  contacts: z.array(contactRefSchema),
  files: z.array(clientFileSchema),
};

/** Lines of a preview that the answer tells one by one; those that need attention come first. */
export const PREVIEWED_LINES = 200;

export const requestPreviewSchema = z.strictObject({
  counts: z.strictObject({
    applies: z.int(),
    waits: z.int(),
    unchanged: z.int(),
    refused: z.int(),
  }),
  lines: z.array(
    z.strictObject({
      /** Its place in the request, from 1. */
      number: z.int().min(1),
      contactId: idSchema.nullable(),
      firmId: idSchema.nullable(),
      outcome: z.enum(['applies', 'waits', 'unchanged', 'refused']),
      refusal: refusalSchema.nullable(),
      notes: z.array(noteSchema),
      gained: z.array(effectSchema),
      lost: z.array(effectSchema),
      /** Relations that the line adds or ends, by file. */
      relations: z.array(
        z.strictObject({
          change: z.enum(['added', 'ended']),
          fileId: idSchema,
          function: z.enum(CONTACT_FUNCTIONS),
          endOn: daySchema,
        }),
      ),
      /** Ties of a firm to the own file that the line makes or ends. */
      ties: z.array(
        z.strictObject({
          change: z.enum(['added', 'ended']),
          firmId: idSchema,
          startOn: daySchema,
          endOn: daySchema,
        }),
      ),
      /** Fields of the contact, or of the organisation, that the line changes. */
      fields: z.array(z.enum(CHANGED_FIELDS)),
      mail: z.enum(['linking-code', 'linking-reminder']).nullable(),
    }),
  ),
  /** Whether every line is told. */
  complete: z.boolean(),
  /** Files that somebody covers today and nobody would afterwards. */
  uncovered: z.array(idSchema),
  ...namesShape,
});

export type RequestPreview = z.infer<typeof requestPreviewSchema>;

const countsSchema = z.strictObject({
  pending: z.int(),
  waiting: z.int(),
  applied: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  cancelled: z.int(),
});

export const requestSchema = z.strictObject({
  id: idSchema,
  /** `D-000123`. */
  number: z.string(),
  form: z.enum(REQUEST_FORMS),
  state: z.enum(REQUEST_STATES),
  submittedBy: z.string(),
  submittedAt: z.iso.datetime(),
  appliedAt: z.iso.datetime().nullable(),
  visibleAt: z.iso.datetime().nullable(),
  attestations: z.array(attestationSchema),
  counts: countsSchema,
  undoes: z.strictObject({ id: idSchema, number: z.string() }).nullable(),
  corrects: z.strictObject({ id: idSchema, number: z.string() }).nullable(),
  /** The newest request that submits its refused lines again, corrected. */
  correctedBy: z.strictObject({ id: idSchema, number: z.string() }).nullable(),
  abilities: z.array(z.enum(REQUEST_ABILITIES)),
  version: z.int().min(1),
});

export type RequestSheet = z.infer<typeof requestSchema>;

/** No organisation comes near it. */
const MAX_NUMBER = 2_000_000_000;

export const requestListQuerySchema = z.strictObject({
  state: listOf(REQUEST_STATES).default([]),
  form: listOf(REQUEST_FORMS).default([]),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  /** Requests before this one, by its number without letters. */
  before: z.coerce.number().int().min(1).max(MAX_NUMBER).optional(),
});

export type RequestListQuery = z.infer<typeof requestListQuerySchema>;

export const requestPageSchema = z.strictObject({
  requests: z.array(requestSchema),
  total: z.int().min(0),
  /** What `before` takes for the next ones; null at the end. */
  before: z.int().min(1).nullable(),
});

export const requestLineSchema = z.strictObject({
  number: z.int().min(1),
  act: keptActSchema,
  state: z.enum(LINE_STATES),
  contactId: idSchema.nullable(),
  /** The firm that an employer's line is about, when it is known. */
  firmId: idSchema.nullable(),
  refusal: refusalSchema.nullable(),
  notes: z.array(noteSchema),
  gained: z.array(effectSchema),
  lost: z.array(effectSchema),
});

export type RequestLine = z.infer<typeof requestLineSchema>;

export const requestLinesQuerySchema = z.strictObject({
  state: listOf(LINE_STATES).default([]),
  /** Lines after this one, by number. */
  after: z.coerce.number().int().min(0).max(MAX_LINES).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const requestLinesSchema = z.strictObject({
  lines: z.array(requestLineSchema),
  /** What `after` takes for the next ones; null at the end. */
  after: z.int().min(1).nullable(),
  ...namesShape,
});

export type RequestLines = z.infer<typeof requestLinesSchema>;

export const requestParamsSchema = z.strictObject({ profileId: idSchema, requestId: idSchema });
