import * as z from 'zod';
import { idSchema, organisationSchema } from '#contract/shared-fields.ts';
import {
  LINK_EVENT_KINDS,
  SECURITY_EVENT_KINDS,
  SECURITY_EVENT_METHODS,
} from '#domain/access/security-event.ts';
import { LINKING_METHODS } from '#domain/linking/linking-method.ts';

const told = {
  id: idSchema,
  at: z.iso.datetime(),
  kind: z.enum(SECURITY_EVENT_KINDS),
  method: z.enum(SECURITY_EVENT_METHODS).nullable(),
};

export const accountEventSchema = z.strictObject({
  ...told,
  /** Of the network it came from; null when it isn't known. */
  address: z.string().nullable(),
  organisation: organisationSchema.nullable(),
});

export type AccountEvent = z.infer<typeof accountEventSchema>;

export const eventQuerySchema = z.strictObject({
  /** Those before this one (`before` of the page that ended with it). */
  before: idSchema.optional(),
});

export const linkEventQuerySchema = z.strictObject({
  ...eventQuerySchema.shape,
  /** Only those of this contact. */
  contact: idSchema.optional(),
});

/** The newest first. */
export const accountEventsSchema = z.strictObject({
  events: z.array(accountEventSchema),
  before: idSchema.nullable(),
});

/** What happened to the ties of the organisation's contacts, for whoever is responsible for them. */
export const linkEventSchema = z.strictObject({
  ...told,
  kind: z.enum(LINK_EVENT_KINDS),
  method: z.enum(LINKING_METHODS).nullable(),
  contact: z.strictObject({ id: idSchema, firstName: z.string(), lastName: z.string() }),
});

export type LinkEvent = z.infer<typeof linkEventSchema>;

export const linkEventsSchema = z.strictObject({
  events: z.array(linkEventSchema),
  before: idSchema.nullable(),
});
