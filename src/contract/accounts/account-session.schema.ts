import * as z from 'zod';
import { idSchema } from '#contract/shared-fields.ts';

export const openSessionSchema = z.strictObject({
  id: idSchema,
  /** The one that asks. */
  current: z.boolean(),
  signedInAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  /** What the browser calls itself; null when it said nothing. */
  browser: z.string().nullable(),
  /** Of the network; null when it isn't known. */
  address: z.string().nullable(),
});

export type OpenSession = z.infer<typeof openSessionSchema>;

/** The newest first. */
export const openSessionsSchema = z.strictObject({ sessions: z.array(openSessionSchema) });

export const sessionParamsSchema = z.strictObject({ sessionId: idSchema });
