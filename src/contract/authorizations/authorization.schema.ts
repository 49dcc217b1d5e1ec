import * as z from 'zod';
import { contactRefSchema } from '#contract/contacts/contact.schema.ts';
import { listFilters } from '#contract/list-filters.ts';
import { listOf, pageQueryShape, pageSchema } from '#contract/page.ts';
import {
  clientFileSchema,
  daySchema,
  idSchema,
  organisationSchema,
  provenanceShape,
} from '#contract/shared-fields.ts';
import { AUTHORIZED_SUBJECTS, RIGHTS } from '#domain/authorization/authorization.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** `own-first`: the organisation's own subjects, then those of its contacts (002 and 003, step 3). */
export const AUTHORIZATION_SORTS = ['own-first', 'subject', 'file', 'contact'] as const;

export type AuthorizationSort = (typeof AUTHORIZATION_SORTS)[number];

/** Whether the organisation itself holds it or a contact does. */
export const HOLDERS = ['organisation', 'contact'] as const;

export const authorizationListQuerySchema = z.strictObject({
  ...pageQueryShape,
  ...listFilters,
  sort: z.enum(AUTHORIZATION_SORTS).default('own-first'),
  subject: listOf(AUTHORIZED_SUBJECTS).default([]),
  right: listOf(RIGHTS).default([]),
  function: listOf(CONTACT_FUNCTIONS).default([]),
  holder: z.enum(HOLDERS).optional(),
  /** `true`: only those of contacts whose account was never linked. */
  neverLinked: z.enum(['true']).optional(),
});

export type AuthorizationListQuery = z.infer<typeof authorizationListQuerySchema>;

export const authorizationRowSchema = z.strictObject({
  id: idSchema,
  subject: z.enum(AUTHORIZED_SUBJECTS),
  right: z.enum(RIGHTS),
  /** The file it opens: the organisation's own, or a client's. */
  file: clientFileSchema,
  organisation: organisationSchema,
  /** Who holds it; null while the organisation itself does. */
  contact: contactRefSchema.nullable(),
  /** « Fonction » of that contact in the organisation. */
  functions: z.array(z.enum(CONTACT_FUNCTIONS)),
  startOn: daySchema,
  endOn: daySchema,
  active: z.boolean(),
  /** Whether anything of the subject passes to a delegate. */
  delegable: z.boolean(),
  ...provenanceShape,
});

export type AuthorizationRow = z.infer<typeof authorizationRowSchema>;

export const authorizationPageSchema = pageSchema(authorizationRowSchema);
