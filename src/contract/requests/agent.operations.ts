import * as z from 'zod';
import { contactRefSchema } from '#contract/contacts/contact.schema.ts';
import { operation } from '#contract/operation.ts';
import { daySchema, idSchema, noFields, organisationSchema } from '#contract/shared-fields.ts';
import { MATTERS } from '#domain/organisation/organisation-matter.ts';
import { personSchema } from './act.schema.ts';
import { requestSchema } from './request.schema.ts';
import { MAX_LINES } from './request-content.schema.ts';

/** The line that waits. */
const waitingShape = {
  organisation: organisationSchema,
  requestId: idSchema,
  requestNumber: z.string(),
  line: z.int().min(1),
  submittedAt: z.iso.datetime(),
  submittedBy: z.string(),
};

/** A new person with a client number, to be checked by an agent of the body (003, step 4). */
export const reviewSchema = z.strictObject({
  ...waitingShape,
  person: personSchema,
  /** Whom of the organisation it may already be, and by what. */
  duplicates: z.array(
    z.strictObject({
      contact: contactRefSchema,
      email: z.string().nullable(),
      clientNumber: z.string().nullable(),
      by: z.enum(['client-number', 'email', 'name']),
    }),
  ),
});

export type Review = z.infer<typeof reviewSchema>;

/** What an organisation tells of itself, to be looked at by an agent (« Gérer une organisation »). */
export const matterReviewSchema = z.strictObject({
  ...waitingShape,
  matter: z.enum(MATTERS),
  effectiveOn: daySchema,
  name: z.string().nullable(),
  neq: z.string().nullable(),
  explanation: z.string(),
});

export type MatterReview = z.infer<typeof matterReviewSchema>;

export const listReviews = operation({
  id: 'listReviews',
  summary: 'New persons, and changes of organisations, that wait for an agent, the oldest first',
  method: 'GET',
  path: '/api/agent/reviews',
  effect: 'read',
  access: 'account',
  versioned: false,
  params: noFields,
  query: noFields,
  body: undefined,
  status: 200,
  answer: z.strictObject({ reviews: z.array(reviewSchema), matters: z.array(matterReviewSchema) }),
  problems: ['not-allowed'],
});

export const decideReviewSchema = z.discriminatedUnion('decision', [
  /** The person is new: added as asked. Or the organisation's change: the body makes it. */
  z.strictObject({ decision: z.literal('accept') }),
  /** The person is this contact: the relation and subjects go to it. */
  z.strictObject({ decision: z.literal('merge'), contactId: idSchema }),
  z.strictObject({ decision: z.literal('refuse'), reason: z.string().trim().min(1).max(500) }),
]);

export const decideReview = operation({
  id: 'decideReview',
  summary: 'Accept, merge or refuse a new person; accept or refuse a change of an organisation',
  method: 'POST',
  path: '/api/agent/organisations/{organisationId}/requests/{requestId}/lines/{line}/decision',
  effect: 'write',
  access: 'account',
  versioned: false,
  params: z.strictObject({
    organisationId: idSchema,
    requestId: idSchema,
    line: z.coerce.number().int().min(1).max(MAX_LINES),
  }),
  query: noFields,
  body: decideReviewSchema,
  status: 200,
  answer: requestSchema.omit({ abilities: true }),
  problems: ['not-allowed', 'not-found', 'review-over'],
});
