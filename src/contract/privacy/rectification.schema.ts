import * as z from 'zod';
import { emailSchema, idSchema } from '#contract/shared-fields.ts';
import { RECTIFIED } from '#domain/privacy/rectification.ts';

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
});

/** As the body's own people see it: with whose it is. */
export const rectificationRowSchema = rectificationSchema.extend({
  account: z.strictObject({
    id: idSchema,
    email: emailSchema,
    firstName: z.string(),
    lastName: z.string(),
  }),
});
