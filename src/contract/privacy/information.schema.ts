import * as z from 'zod';
import { openSessionSchema } from '#contract/accounts/account-session.schema.ts';
import { phoneSchema } from '#contract/contacts/contact.schema.ts';
import { keptAddressSchema } from '#contract/postal-address.schema.ts';
import {
  clientFileSchema,
  daySchema,
  emailSchema,
  idSchema,
  organisationSchema,
} from '#contract/shared-fields.ts';
import { SECURITY_EVENT_KINDS, SECURITY_EVENT_METHODS } from '#domain/access/security-event.ts';
import { AUTHORIZED_SUBJECTS, RIGHTS } from '#domain/authorization/authorization.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { MAIL_STATES } from '#domain/linking/linking-code.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { REQUEST_FORMS, REQUEST_STATES } from '#domain/request/request.ts';
import { rectificationSchema } from './rectification.schema.ts';

const period = { startOn: daySchema, endOn: daySchema };

const heldAccountSchema = z.strictObject({
  id: idSchema,
  email: emailSchema,
  firstName: z.string(),
  lastName: z.string(),
  language: z.enum(CONTACT_LANGUAGES),
  createdAt: z.iso.datetime(),
  termsVersion: z.string().nullable(),
});

const heldEventSchema = z.strictObject({
  at: z.iso.datetime(),
  kind: z.enum(SECURITY_EVENT_KINDS),
  method: z.enum(SECURITY_EVENT_METHODS).nullable(),
  address: z.string().nullable(),
});

/** A contact that a profile of the account is of, with all it may do. */
const heldContactSchema = z.strictObject({
  id: idSchema,
  profileId: idSchema,
  organisation: organisationSchema,
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().nullable(),
  language: z.enum(CONTACT_LANGUAGES),
  phones: z.array(phoneSchema),
  address: keptAddressSchema.nullable(),
  clientNumber: z.string().nullable(),
  relations: z.array(
    z.strictObject({ function: z.enum(CONTACT_FUNCTIONS), file: clientFileSchema, ...period }),
  ),
  authorizations: z.array(
    z.strictObject({
      subject: z.enum(AUTHORIZED_SUBJECTS),
      right: z.enum(RIGHTS),
      file: clientFileSchema,
      ...period,
    }),
  ),
});

const heldRequestSchema = z.strictObject({
  id: idSchema,
  number: z.string(),
  organisation: organisationSchema,
  form: z.enum(REQUEST_FORMS),
  state: z.enum(REQUEST_STATES),
  submittedAt: z.iso.datetime(),
});

/** A line of the journal. What changed is told where it is about the reader, and kept back where it is about somebody else. */
const heldJournalLineSchema = z.strictObject({
  at: z.iso.datetime(),
  organisation: organisationSchema,
  action: z.string(),
  /** The account did it; or else it was done about its contact. */
  byMe: z.boolean(),
  aboutMe: z.boolean(),
  changes: z.array(
    z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});

const heldMailSchema = z.strictObject({
  queuedAt: z.iso.datetime(),
  to: z.string(),
  template: z.string(),
  state: z.enum(MAIL_STATES),
});

/** « Mes renseignements »: everything held about the account and its contacts, the newest first. */
export const informationSchema = z.strictObject({
  at: z.iso.datetime(),
  account: heldAccountSchema,
  sessions: z.array(openSessionSchema),
  securityEvents: z.array(heldEventSchema),
  contacts: z.array(heldContactSchema),
  requests: z.array(heldRequestSchema),
  journal: z.array(heldJournalLineSchema),
  mails: z.array(heldMailSchema),
  rectifications: z.array(rectificationSchema),
  /** Whether nothing older was left out. */
  complete: z.boolean(),
});

export type Information = z.infer<typeof informationSchema>;

export const informationExportSchema = z.strictObject({
  format: z.enum(['csv', 'json']),
  language: z.enum(CONTACT_LANGUAGES),
});
