import * as z from 'zod';
import { listFilters } from '#contract/list-filters.ts';
import { listOf, pageQueryShape, pageSchema } from '#contract/page.ts';
import { keptAddressSchema } from '#contract/postal-address.schema.ts';
import {
  clientFileSchema,
  daySchema,
  emailSchema,
  idSchema,
  organisationSchema,
  provenanceShape,
} from '#contract/shared-fields.ts';
import { CONTACT_ABILITIES } from '#domain/access/access-rules.ts';
import { CONTACT_LANGUAGES, PHONE_KINDS } from '#domain/contact/contact.ts';
import { LINKED_VALUES, LINKING_STATES } from '#domain/linking/linking-code.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** What the list sorts by. Organisation is the same on every row, so it isn't one of them. */
export const CONTACT_SORTS = ['contact', 'function', 'active'] as const;

export type ContactSort = (typeof CONTACT_SORTS)[number];

export const contactListQuerySchema = z.strictObject({
  ...pageQueryShape,
  sort: z.enum(CONTACT_SORTS).default('contact'),
  function: listOf(CONTACT_FUNCTIONS).default([]),
  active: listFilters.active,
  endingWithin: listFilters.endingWithin,
  on: listFilters.on,
  /** `never`: all who haven't linked, wherever their codes stand; the others say where. */
  linked: listOf(LINKED_VALUES).default([]),
});

export type ContactListQuery = z.infer<typeof contactListQuerySchema>;

const abilities = z.array(z.enum(CONTACT_ABILITIES));

/** A contact, named. */
export const contactRefSchema = z.strictObject({ id: idSchema, firstName: z.string(), lastName: z.string() });

/** Where the linking credentials of a contact stand; the code itself is told to nobody but the contact. */
export const linkingSchema = z.strictObject({
  state: z.enum(LINKING_STATES),
  /** Since when: the instant the newest code was issued, used, voided or ran out; null without one. */
  at: z.iso.datetime().nullable(),
  /** Until when the newest code can be used; null when it can't any more. */
  expiresAt: z.iso.datetime().nullable(),
});

export type Linking = z.infer<typeof linkingSchema>;

/** What the list and the sheet both say of a contact. */
const contactShape = {
  id: idSchema,
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().nullable(),
  functions: z.array(z.enum(CONTACT_FUNCTIONS)),
  organisation: organisationSchema,
  active: z.boolean(),
  linked: z.boolean(),
  linking: linkingSchema,
  abilities,
};

/** The period and the origin are those of the relations that the row stands for; `null` without any. */
export const contactRowSchema = z.strictObject({
  ...contactShape,
  startOn: daySchema.nullable(),
  /** `9999-12-31`: no end. */
  endOn: daySchema.nullable(),
  origin: provenanceShape.origin.nullable(),
  onItsWay: provenanceShape.onItsWay,
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
  organisation: clientFileSchema,
  startOn: daySchema,
  /** `9999-12-31`: no end. */
  endOn: daySchema,
  active: z.boolean(),
  ...provenanceShape,
});

export const contactSchema = z.strictObject({
  ...contactShape,
  language: z.enum(CONTACT_LANGUAGES),
  phones: z.array(phoneSchema),
  clientNumber: z.string().nullable(),
  address: keptAddressSchema.nullable(),
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

/** « État au »: the day the relations are true of; today when left out. */
export const contactQuerySchema = z.strictObject({ on: listFilters.on });

export const contactParamsSchema = z.strictObject({ profileId: idSchema, contactId: idSchema });
