import * as z from 'zod';
import { authorizationListQuerySchema } from '#contract/authorizations/authorization.schema.ts';
import { contactListQuerySchema, contactRefSchema } from '#contract/contacts/contact.schema.ts';
import { MAX_NAMED_ROWS } from '#contract/exports/export.schema.ts';
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
import { actSchema, keptActSchema, subjectGrantSchema } from './act.schema.ts';
import { CHANGED_FIELDS } from './changed-fields.ts';

/** Lines that one submission holds at the most. */
export const MAX_LINES = 10_000;

/** Bytes that the body of a submission takes at the most: 10,000 lines of a list from outside. */
export const REQUEST_BODY_LIMIT = 8 * 1024 * 1024;

/** Up to so many lines are applied while the caller waits; more become a job. */
export const LINES_AT_ONCE = 50;

/** Rows that the filters find, and that one has unchecked. */
const exceptSchema = z.array(idSchema).max(MAX_NAMED_ROWS).optional();

/** The rows of a table that a bulk act is for: those named, or all that its filters find but a few. */
const contactTargetsSchema = z.strictObject({
  list: z.literal('contacts'),
  ids: z.array(idSchema).min(1).max(MAX_LINES).nullable(),
  query: contactListQuerySchema.omit({ limit: true, cursor: true, sort: true, direction: true }).nullable(),
  except: exceptSchema,
});

const authorizationTargetsSchema = z.strictObject({
  list: z.literal('authorizations'),
  ids: z.array(idSchema).min(1).max(MAX_LINES).nullable(),
  query: authorizationListQuerySchema
    .omit({ limit: true, cursor: true, sort: true, direction: true })
    .nullable(),
  except: exceptSchema,
});

export const targetsSchema = z
  .discriminatedUnion('list', [contactTargetsSchema, authorizationTargetsSchema])
  .refine(({ ids, query }) => (ids === null) !== (query === null), { path: ['ids'], error: 'required' });

/** What is done to each target. */
export const bulkActSchema = z.discriminatedUnion('kind', [
  /** Contacts: a code, or a reminder, to each who hasn't linked yet. */
  z.strictObject({ kind: z.literal('issue-code'), reminder: z.boolean() }),
  /** Contacts: each one gets a relation and subjects in each of these files. */
  z.strictObject({
    kind: z.literal('grant'),
    fileIds: z.array(idSchema).min(1).max(3_000),
    function: z.enum(CONTACT_FUNCTIONS),
    startOn: daySchema,
    endOn: daySchema,
    subjects: z.array(subjectGrantSchema).max(AUTHORIZED_SUBJECTS.length).nullable(),
  }),
  /** Contacts: everything ends. Authorizations: these end. */
  z.strictObject({ kind: z.literal('end'), lastDay: daySchema }),
  /** Contacts: the active relations to the own organisation get this end. */
  z.strictObject({ kind: z.literal('change-end'), endOn: daySchema }),
]);

/** What a request is made of: lines as they stand, one act for many targets, or the undoing of an earlier request. */
export const requestContentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('acts'), acts: z.array(actSchema).min(1).max(MAX_LINES) }),
  z
    .strictObject({ kind: z.literal('bulk'), targets: targetsSchema, act: bulkActSchema })
    .refine(({ targets, act }) => targets.list === 'contacts' || act.kind === 'end', {
      path: ['act', 'kind'],
    }),
  z.strictObject({ kind: z.literal('undo'), requestId: idSchema }),
]);

export type RequestContent = z.infer<typeof requestContentSchema>;

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
  contactId: idSchema,
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
