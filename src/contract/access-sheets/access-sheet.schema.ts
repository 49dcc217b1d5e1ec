import * as z from 'zod';
import { contactRefSchema } from '#contract/contacts/contact.schema.ts';
import { organisationRelationRowSchema } from '#contract/organisation-relations/organisation-relation.schema.ts';
import { clientFileSchema, daySchema, idSchema, provenanceShape } from '#contract/shared-fields.ts';
import { AUTHORIZED_SUBJECTS, RIGHTS } from '#domain/authorization/authorization.ts';
import { CHAIN_ACTORS, CHAIN_STEPS, LINK_STATES } from '#domain/authorization/explain-access.ts';
import { SERVICES } from '#domain/authorization/subject-catalogue.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** « État au »: the day a sheet is true of; today when left out. */
export const onDayQuerySchema = z.strictObject({ on: daySchema.optional() });

/** One link of a chain, as it stands on the day. */
const chainLinkSchema = z.strictObject({
  step: z.enum(CHAIN_STEPS),
  state: z.enum(LINK_STATES),
  day: daySchema.nullable(),
});

/** « Pourquoi ? »: how far one may act, link by link, the first broken one, and who can mend it. */
export const explanationSchema = z.strictObject({
  right: z.enum(RIGHTS).nullable(),
  links: z.array(chainLinkSchema),
  broken: z.strictObject({ step: z.enum(CHAIN_STEPS), actor: z.enum(CHAIN_ACTORS) }).nullable(),
});

export type ExplanationAnswer = z.infer<typeof explanationSchema>;

/** A subject in a file: what the organisation holds, what the contact gets of it, and why. */
export const subjectAccessSchema = z.strictObject({
  subject: z.enum(AUTHORIZED_SUBJECTS),
  /** How far the organisation itself holds it that day. */
  held: z.enum(RIGHTS).nullable(),
  /** How far it is passed on to the contact, whether or not the rest of the chain holds. */
  delegated: z.enum(RIGHTS).nullable(),
  /** Its services that never pass to a delegate in a client's file. */
  undelegableServices: z.array(z.enum(SERVICES)),
  explanation: explanationSchema,
});

export type SubjectAccess = z.infer<typeof subjectAccessSchema>;

const fileRelationSchema = z.strictObject({
  id: idSchema,
  function: z.enum(CONTACT_FUNCTIONS),
  startOn: daySchema,
  endOn: daySchema,
  active: z.boolean(),
  ...provenanceShape,
});

/** One file of a contact, with each subject that the organisation or the contact has, or had, in it. */
const contactFileSchema = z.strictObject({
  file: clientFileSchema,
  relations: z.array(fileRelationSchema),
  subjects: z.array(subjectAccessSchema),
});

/** What a contact may do: in the organisation's own file, then in each client's. */
export const contactAccessSchema = z.strictObject({
  own: z.array(subjectAccessSchema),
  files: z.array(contactFileSchema),
  /** False when the contact has more files than a sheet shows. */
  complete: z.boolean(),
});

export type ContactAccess = z.infer<typeof contactAccessSchema>;

const fileContactSchema = z.strictObject({
  contact: contactRefSchema,
  functions: z.array(z.enum(CONTACT_FUNCTIONS)),
  linked: z.boolean(),
  relations: z.array(fileRelationSchema),
  subjects: z.array(subjectAccessSchema),
});

/** What the file's organisation is to one's own: itself, a client, or the firm that serves it. */
export const FILE_ROLES = ['own', 'client', 'firm'] as const;

/** What an organisation holds itself of a subject in a file; the explanation is of that. */
const holdingSchema = z.strictObject({
  ...subjectAccessSchema.shape,
  /** Its days: the active ones; else the next; else the last that ended. */
  startOn: daySchema,
  endOn: daySchema,
});

export type Holding = z.infer<typeof holdingSchema>;

/**
 * The sheet of an organisation (or person) in relation: what is held in its file, and who acts there. Of one's firm: what the
 * firm holds in one's own file, and none of its contacts.
 */
export const clientFileSheetSchema = z.strictObject({
  file: clientFileSchema,
  role: z.enum(FILE_ROLES),
  relations: z.array(organisationRelationRowSchema),
  holdings: z.array(holdingSchema),
  contacts: z.array(fileContactSchema),
  complete: z.boolean(),
});

export type ClientFileSheet = z.infer<typeof clientFileSheetSchema>;

/** « Pourquoi ? » of one contact × file × subject, whatever is or isn't recorded between them. */
export const accessExplanationSchema = z.strictObject({
  contact: contactRefSchema,
  file: clientFileSchema,
  access: subjectAccessSchema,
});

export const clientFileParamsSchema = z.strictObject({ profileId: idSchema, fileId: idSchema });

export const explanationQuerySchema = z.strictObject({
  contact: idSchema,
  file: idSchema,
  subject: z.enum(AUTHORIZED_SUBJECTS),
  on: daySchema.optional(),
});
