import * as z from 'zod';
import { daySchema, emailSchema, idSchema } from '#contract/shared-fields.ts';
import { RECTIFICATION_OUTCOMES, RECTIFICATION_STATES, RECTIFIED } from '#domain/privacy/rectification.ts';

/** Lines of text; no other control characters, and no half of a character: what no database keeps. */
export const longTextSchema = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .regex(/^(?:[^\p{Cc}\p{Surrogate}]|[\n\r\t])*$/u);

export const requestRectificationSchema = z.strictObject({
  what: z.enum(RECTIFIED),
  text: longTextSchema,
});

export const rectificationSchema = requestRectificationSchema.extend({
  id: idSchema,
  at: z.iso.datetime(),
  state: z.enum(RECTIFICATION_STATES),
  /** The last day for the answer. */
  dueOn: daySchema,
  answeredAt: z.iso.datetime().nullable(),
  /** What was done, or why it is refused. */
  answer: longTextSchema.nullable(),
});

export type RectificationAnswered = z.infer<typeof rectificationSchema>;

export const rectificationParamsSchema = z.strictObject({ rectificationId: idSchema });

export const answerRectificationSchema = z.strictObject({
  outcome: z.enum(RECTIFICATION_OUTCOMES),
  answer: longTextSchema,
});

export const rectificationQuerySchema = z.strictObject({
  /** Those that wait for an answer, unless told. */
  answered: z.enum(['true', 'false']).default('false'),
});

/** As the body's own people see it: with whose it is. */
export const rectificationRowSchema = rectificationSchema.extend({
  answeredBy: z.string().nullable(),
  version: z.int().min(1),
  account: z.strictObject({
    id: idSchema,
    email: emailSchema,
    firstName: z.string(),
    lastName: z.string(),
  }),
});

export type RectificationRowAnswer = z.infer<typeof rectificationRowSchema>;
