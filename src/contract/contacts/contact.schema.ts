import * as z from 'zod';
import { listOf, pageQueryShape, pageSchema } from '#contract/page.ts';
import { daySchema, emailSchema, idSchema, organisationSchema } from '#contract/shared-fields.ts';
import { CONTACT_ABILITIES } from '#domain/access/access-rules.ts';
import { CONTACT_LANGUAGES, PHONE_KINDS } from '#domain/contact/contact.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** What the list sorts by. Organisation is the same on every row, so it isn't one of them. */
export const CONTACT_SORTS = ['contact', 'function', 'active'] as const;

export type ContactSort = (typeof CONTACT_SORTS)[number];

/** « Actif », as a filter: « Vrai » or « Faux ». */
export const ACTIVE_VALUES = ['true', 'false'] as const;

export const contactListQuerySchema = z.strictObject({
  ...pageQueryShape,
  sort: z.enum(CONTACT_SORTS).default('contact'),
  function: listOf(CONTACT_FUNCTIONS).default([]),
  active: z.enum(ACTIVE_VALUES).optional(),
});

export type ContactListQuery = z.infer<typeof contactListQuerySchema>;

const abilities = z.array(z.enum(CONTACT_ABILITIES));

export const contactRowSchema = z.strictObject({
  id: idSchema,
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().nullable(),
  functions: z.array(z.enum(CONTACT_FUNCTIONS)),
  organisation: organisationSchema,
  active: z.boolean(),
  linked: z.boolean(),
  abilities,
});

export type ContactRow = z.infer<typeof contactRowSchema>;

export const contactPageSchema = pageSchema(contactRowSchema);

export type ContactPage = z.infer<typeof contactPageSchema>;

export const phoneSchema = z.strictObject({
  kind: z.enum(PHONE_KINDS),
  number: z.string().regex(/^\+[1-9]\d{6,14}$/),
  extension: z
    .string()
    .regex(/^\d{1,8}$/)
    .nullable(),
});

export const contactRelationSchema = z.strictObject({
  id: idSchema,
  function: z.enum(CONTACT_FUNCTIONS),
  organisation: organisationSchema,
  startOn: daySchema,
  /** `9999-12-31`: no end. */
  endOn: daySchema,
  active: z.boolean(),
});

export const contactSchema = z.strictObject({
  ...contactRowSchema.shape,
  language: z.enum(CONTACT_LANGUAGES),
  phones: z.array(phoneSchema),
  clientNumber: z.string().nullable(),
  relations: z.array(contactRelationSchema),
  version: z.int().min(1),
});

export type ContactSheet = z.infer<typeof contactSchema>;

/** Form B, « Coordonnées de communication »: a field left out stays as it is. */
export const updateContactSchema = z.strictObject({
  language: z.enum(CONTACT_LANGUAGES).optional(),
  email: emailSchema.nullable().optional(),
  phones: z.array(phoneSchema).max(5).optional(),
});

export const profileParamsSchema = z.strictObject({ profileId: idSchema });

export const contactParamsSchema = z.strictObject({ profileId: idSchema, contactId: idSchema });
