import * as z from 'zod';
import { emailSchema, idSchema, organisationSchema } from '#contract/shared-fields.ts';
import { PROFILE_ABILITIES } from '#domain/access/access-rules.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** At most 128 characters, every one allowed, nothing trimmed. */
export const credentialsSchema = z.strictObject({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(128),
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
});

/** Who is asking. Nobody signed in: `account` is null and there is no profile. */
export const sessionSchema = z.strictObject({
  account: accountSchema.nullable(),
  profiles: z.array(profileSchema),
  currentProfileId: idSchema.nullable(),
  /** When the session ends, as an instant; null without one. */
  expiresAt: z.iso.datetime().nullable(),
});

export type Session = z.infer<typeof sessionSchema>;

export const selectProfileSchema = z.strictObject({ profileId: idSchema });
