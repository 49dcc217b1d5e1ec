import * as z from 'zod';
import { authorizationListQuerySchema } from '#contract/authorizations/authorization.schema.ts';
import { contactListQuerySchema } from '#contract/contacts/contact.schema.ts';
import { MAX_NAMED_ROWS } from '#contract/exports/export.schema.ts';
import { daySchema, idSchema } from '#contract/shared-fields.ts';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { actSchema, subjectGrantSchema } from './act.schema.ts';

/** Lines that one submission holds at the most. */
export const MAX_LINES = 10_000;

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
