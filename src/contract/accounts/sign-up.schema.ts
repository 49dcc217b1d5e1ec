import * as z from 'zod';
import { emailSchema, idSchema } from '#contract/shared-fields.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { anyPasswordSchema, personNameSchema, typedCodeSchema } from './account.schema.ts';

/** Both steps of « Créer un compte » at once. */
export const signUpSchema = z.strictObject({
  email: emailSchema,
  password: anyPasswordSchema,
  firstName: personNameSchema,
  lastName: personNameSchema,
  language: z.enum(CONTACT_LANGUAGES),
  /** The version whose text was read and accepted. */
  termsVersion: z.string().min(1).max(40),
});

export const codeAgainSchema = z.strictObject({ id: idSchema });

export const codeProofSchema = z.strictObject({ id: idSchema, code: typedCodeSchema });

/** « Mot de passe oublié? » */
export const passwordResetSchema = z.strictObject({
  email: emailSchema,
  language: z.enum(CONTACT_LANGUAGES),
});

export const newPasswordSchema = z.strictObject({
  id: idSchema,
  code: typedCodeSchema,
  password: anyPasswordSchema,
});
