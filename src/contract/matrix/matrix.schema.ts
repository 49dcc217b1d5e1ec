import * as z from 'zod';
import { contactRefSchema } from '#contract/contacts/contact.schema.ts';
import { listOf } from '#contract/page.ts';
import { clientFileSchema, daySchema } from '#contract/shared-fields.ts';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { MATRIX_STATES } from '#domain/matrix/matrix.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** Contacts, files and cells that a matrix shows at the most; beyond, it says that it isn't complete. */
export const MATRIX_LIMITS = { contacts: 1_000, files: 5_000, cells: 100_000 } as const;

/** The filters that the matrix shares with the tables. */
export const matrixQuerySchema = z.strictObject({
  /** Words looked for in the contacts' names and e-mails. */
  search: z.string().max(200).default(''),
  function: listOf(CONTACT_FUNCTIONS).default([]),
  /** Only what is delegated of these subjects. */
  subject: listOf(AUTHORIZED_SUBJECTS).default([]),
  on: daySchema.optional(),
});

export type MatrixQuery = z.infer<typeof matrixQuerySchema>;

/** Active contacts × active clients' files, with a cell where there is something to show. */
export const matrixSchema = z.strictObject({
  contacts: z.array(
    z.strictObject({ ...contactRefSchema.shape, functions: z.array(z.enum(CONTACT_FUNCTIONS)) }),
  ),
  files: z.array(clientFileSchema),
  /** Place of the contact, place of the file, state. */
  cells: z.array(z.tuple([z.int().min(0), z.int().min(0), z.enum(MATRIX_STATES)])),
  complete: z.boolean(),
});

export type Matrix = z.infer<typeof matrixSchema>;
