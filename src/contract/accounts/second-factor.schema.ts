import * as z from 'zod';
import { anyPasswordSchema, typedCodeSchema } from './account.schema.ts';

/** For an authenticator application: told once, before the second factor is on. */
export const secondFactorSeedSchema = z.strictObject({
  /** Base 32, to be typed. */
  secret: z.string(),
  /** `otpauth://totp/…`, to be shown as a picture. */
  uri: z.string(),
});

export const secondFactorCodeSchema = z.strictObject({ code: typedCodeSchema });

/** The password again, and a code of the application or a recovery code. */
export const secondFactorProofSchema = z.strictObject({
  password: anyPasswordSchema,
  code: typedCodeSchema,
});

/** Each good once; told once. */
export const recoveryCodesSchema = z.strictObject({ recoveryCodes: z.array(z.string()) });
