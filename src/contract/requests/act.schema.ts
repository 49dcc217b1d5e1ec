import * as z from 'zod';
import { phoneSchema } from '#contract/contacts/contact.schema.ts';
import { neqSchema, websiteSchema } from '#contract/organisations/organisation.schema.ts';
import { postalAddressSchema } from '#contract/postal-address.schema.ts';
import { daySchema, emailSchema, idSchema } from '#contract/shared-fields.ts';
import { AUTHORIZED_SUBJECTS, RIGHTS } from '#domain/authorization/authorization.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { MATTERS, namesSomething } from '#domain/organisation/organisation-matter.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** A first or last name: nothing but a name on one line. */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}<>]+$/u);

const phonesSchema = z.array(phoneSchema).max(5);

/** Seven digits, as the body writes it. */
export const clientNumberSchema = z.string().regex(/^\d{7}$/);

export const personSchema = z.strictObject({
  firstName: nameSchema,
  lastName: nameSchema,
  email: emailSchema.nullable(),
  language: z.enum(CONTACT_LANGUAGES),
  phones: phonesSchema,
  clientNumber: clientNumberSchema.nullable(),
});

export const subjectGrantSchema = z.strictObject({
  subject: z.enum(AUTHORIZED_SUBJECTS),
  right: z.enum(RIGHTS),
});

/** Each subject at most once. */
const subjectGrantsSchema = z
  .array(subjectGrantSchema)
  .max(AUTHORIZED_SUBJECTS.length)
  .refine((grants) => new Set(grants.map(({ subject }) => subject)).size === grants.length, 'duplicate');

/** Form A. Exactly one of `contactId`, and `person` with `newContactId`, stands. */
export const grantActSchema = z
  .strictObject({
    kind: z.literal('grant'),
    contactId: idSchema.nullable(),
    person: personSchema.nullable(),
    newContactId: idSchema.nullable(),
    fileId: idSchema,
    function: z.enum(CONTACT_FUNCTIONS),
    startOn: daySchema,
    endOn: daySchema,
    /** Null: everything that passes. */
    subjects: subjectGrantsSchema.nullable(),
  })
  .refine((act) => (act.contactId === null) === (act.person !== null && act.newContactId !== null), {
    path: ['contactId'],
    error: 'required',
  })
  .refine((act) => (act.person === null) === (act.newContactId === null), {
    path: ['person'],
    error: 'required',
  });

export const changeContactActSchema = z.strictObject({
  kind: z.literal('change-contact'),
  contactId: idSchema,
  version: z.int().min(1).nullable(),
  changes: z.strictObject({
    firstName: nameSchema.optional(),
    lastName: nameSchema.optional(),
    email: emailSchema.nullable().optional(),
    language: z.enum(CONTACT_LANGUAGES).optional(),
    phones: phonesSchema.optional(),
    address: postalAddressSchema.nullable().optional(),
  }),
});

export const changeEndActSchema = z.strictObject({
  kind: z.literal('change-end'),
  contactId: idSchema,
  relationId: idSchema,
  endOn: daySchema,
});

export const issueCodeActSchema = z.strictObject({
  kind: z.literal('issue-code'),
  contactId: idSchema,
  reminder: z.boolean(),
});

export const endActSchema = z.strictObject({
  kind: z.literal('end'),
  contactId: idSchema,
  scope: z.enum(['all', 'relations', 'authorizations']),
  ids: z.array(idSchema).max(10_000),
  lastDay: daySchema,
});

export const changeOrganisationActSchema = z.strictObject({
  kind: z.literal('change-organisation'),
  version: z.int().min(1).nullable(),
  changes: z.strictObject({
    neq: neqSchema.nullable().optional(),
    email: emailSchema.nullable().optional(),
    website: websiteSchema.nullable().optional(),
    phones: phonesSchema.optional(),
    headOffice: postalAddressSchema.nullable().optional(),
    mailing: postalAddressSchema.nullable().optional(),
  }),
});

/** The name of an organisation. */
export const legalNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}<>]+$/u);

/** What somebody explains, on as many lines as it takes. */
export const explanationSchema = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .regex(/^(?:[^\p{Cc}\p{Cf}\p{Cs}<>]|[\n\r\t])+$/u);

export const manageOrganisationActSchema = z
  .strictObject({
    kind: z.literal('manage-organisation'),
    matter: z.enum(MATTERS),
    effectiveOn: daySchema,
    name: legalNameSchema.nullable(),
    neq: neqSchema.nullable(),
    explanation: explanationSchema,
  })
  .refine(({ matter, name }) => namesSomething(matter) === (name !== null), {
    path: ['name'],
    error: 'required',
  });

/** An employer ties a firm, known by its exact number, to its own file. */
export const tieFirmActSchema = z.strictObject({
  kind: z.literal('tie-firm'),
  neq: neqSchema,
  startOn: daySchema,
  endOn: daySchema,
  subjects: subjectGrantsSchema,
});

/** From that day on the firm holds exactly these in the employer's file. */
export const firmSubjectsActSchema = z.strictObject({
  kind: z.literal('firm-subjects'),
  firmId: idSchema,
  fromOn: daySchema,
  subjects: subjectGrantsSchema,
});

export const endTieActSchema = z.strictObject({
  kind: z.literal('end-tie'),
  firmId: idSchema,
  lastDay: daySchema,
});

/** What a form sends: `restore` isn't one of them, undoing has its own way in. */
export const actSchema = z.discriminatedUnion('kind', [
  grantActSchema,
  changeContactActSchema,
  changeEndActSchema,
  issueCodeActSchema,
  endActSchema,
  changeOrganisationActSchema,
  manageOrganisationActSchema,
  tieFirmActSchema,
  firmSubjectsActSchema,
  endTieActSchema,
]);

export type ActInput = z.infer<typeof actSchema>;

const endChangeSchema = z.strictObject({ id: idSchema, before: daySchema, endOn: daySchema });

/** An act as it is read back from a request. */
export const keptActSchema = z.discriminatedUnion('kind', [
  ...actSchema.options,
  z.strictObject({
    kind: z.literal('restore'),
    contactId: idSchema,
    relations: z.array(endChangeSchema),
    authorizations: z.array(endChangeSchema),
  }),
  z.strictObject({
    kind: z.literal('restore-tie'),
    firmId: idSchema,
    relations: z.array(endChangeSchema),
    authorizations: z.array(endChangeSchema),
  }),
]);
