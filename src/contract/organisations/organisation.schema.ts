import * as z from 'zod';
import { phoneSchema } from '#contract/contacts/contact.schema.ts';
import { keptAddressSchema } from '#contract/postal-address.schema.ts';
import { organisationSchema } from '#contract/shared-fields.ts';
import { readNeq } from '#domain/organisation/neq.ts';

/** « Numéro d'entreprise du Québec », its ten digits. */
export const neqSchema = z.string().refine((text) => readNeq(text) === text);

/** The address of a page, with its scheme. */
export const websiteSchema = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .max(254)
  .regex(/^https?:\/\/[^\s<>]+$/);

export const organisationDetailsSchema = z.strictObject({
  organisation: organisationSchema,
  neq: z.string().nullable(),
  email: z.string().nullable(),
  website: z.string().nullable(),
  phones: z.array(phoneSchema),
  headOffice: keptAddressSchema.nullable(),
  /** Null: mail goes to the head office. */
  mailing: keptAddressSchema.nullable(),
  version: z.int().min(1),
});

export type OrganisationDetailsSheet = z.infer<typeof organisationDetailsSchema>;
