import * as z from 'zod';
import { daySchema, emailSchema, idSchema, organisationSchema } from '#contract/shared-fields.ts';
import { PROFILE_ABILITIES } from '#domain/access/access-rules.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** At most 128 characters, every one allowed, nothing trimmed. */
export const credentialsSchema = z.strictObject({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(128),
  /** For an account that has a second factor: a code of the application, or a recovery code, as it was typed. */
  secondFactor: z.string().min(1).max(40).optional(),
});

export type Credentials = z.infer<typeof credentialsSchema>;

export const profileSchema = z.strictObject({
  id: idSchema,
  organisation: organisationSchema,
  contactId: idSchema,
  functions: z.array(z.enum(CONTACT_FUNCTIONS)),
  active: z.boolean(),
  abilities: z.array(z.enum(PROFILE_ABILITIES)),
});

export type SessionProfile = z.infer<typeof profileSchema>;

export const accountSchema = z.strictObject({
  id: idSchema,
  email: emailSchema,
  firstName: z.string(),
  lastName: z.string(),
  language: z.enum(CONTACT_LANGUAGES),
  /** Of the body: decides on new persons that wait. */
  agent: z.boolean(),
});

/** Who is asking. Nobody signed in: `account` is null and there is no profile. */
export const sessionSchema = z.strictObject({
  account: accountSchema.nullable(),
  profiles: z.array(profileSchema),
  currentProfileId: idSchema.nullable(),
  /** When the session ends if nothing more is asked before; null without one. */
  expiresAt: z.iso.datetime().nullable(),
  /** When it ends whatever is asked; null without one. */
  endsAt: z.iso.datetime().nullable(),
  /** The day it is for the service, which forms start from; null without a session. */
  today: daySchema.nullable(),
});

export type Session = z.infer<typeof sessionSchema>;

export const selectProfileSchema = z.strictObject({ profileId: idSchema });
