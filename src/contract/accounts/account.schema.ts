import * as z from 'zod';
import { emailSchema, idSchema } from '#contract/shared-fields.ts';
import { PASSWORD_MAX } from '#domain/access/password-rules.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';

/**
 * A person's name as an account has it: letters, spaces, apostrophes, hyphens and points. It stands in mails to an address that
 * nobody has proved yet, so nothing in it may look like an address of a page.
 */
export const personNameSchema = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[\p{L}\p{M}](?!.*\.\p{L}{2})[\p{L}\p{M}'’ .·-]*$/u);

/** Whatever the form of the password: its rules are told by the service, which knows whose it is. */
export const anyPasswordSchema = z.string().min(1).max(PASSWORD_MAX);

/** As it was typed. */
export const typedCodeSchema = z.string().min(1).max(40);

/** The account as its owner sees it, « Paramètres du compte ». */
export const ownAccountSchema = z.strictObject({
  id: idSchema,
  email: emailSchema,
  firstName: z.string(),
  lastName: z.string(),
  language: z.enum(CONTACT_LANGUAGES),
  createdAt: z.iso.datetime(),
  /** The terms that were accepted; null for an account made before there were any. */
  termsVersion: z.string().nullable(),
  secondFactor: z.boolean(),
  /** Recovery codes not yet used; 0 without a second factor. */
  recoveryCodesLeft: z.int().min(0),
  version: z.int().min(1),
});

export type OwnAccount = z.infer<typeof ownAccountSchema>;

/** What is left out stays. */
export const accountChangesSchema = z.strictObject({
  firstName: personNameSchema.optional(),
  lastName: personNameSchema.optional(),
  language: z.enum(CONTACT_LANGUAGES).optional(),
});

export const emailChangeSchema = z.strictObject({ email: emailSchema, password: anyPasswordSchema });

/** One code went to each of the two addresses. */
export const emailChangeProofSchema = z.strictObject({
  changeId: idSchema,
  currentCode: typedCodeSchema,
  newCode: typedCodeSchema,
});

export const passwordChangeSchema = z.strictObject({
  currentPassword: anyPasswordSchema,
  password: anyPasswordSchema,
});

/** What asks for the password again before it does anything. */
export const passwordProofSchema = z.strictObject({ password: anyPasswordSchema });
