import * as z from 'zod';
import { idSchema } from '#contract/shared-fields.ts';

/**
 * A code is on its way, or would be: the answer is the same whether the address is known, and whether a mail leaves this time. `id`
 * comes back with the code.
 */
export const codeSentSchema = z.strictObject({
  id: idSchema,
  /** As it was understood: in small letters. */
  email: z.string(),
  expiresAt: z.iso.datetime(),
  /** Not before that instant is another one sent. */
  resendAt: z.iso.datetime(),
});

export type CodeSent = z.infer<typeof codeSentSchema>;
