import * as z from 'zod';
import { clientFileSchema, idSchema } from '#contract/shared-fields.ts';
import { CONTACT_LANGUAGES } from '#domain/contact/contact.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** Records of each kind that a roster holds at the most; beyond, it says that it isn't complete. */
export const ROSTER_LIMITS = { contacts: 20_000, files: 20_000, services: 200_000 } as const;

/** `around`: only the files that this contact serves, who serves them, and those services. */
export const rosterQuerySchema = z.strictObject({ around: idSchema.optional() });

/** Everybody the organisation knows and who serves which client, all at once: what a list from outside is held against. */
export const rosterSchema = z.strictObject({
  contacts: z.array(
    z.strictObject({
      contactId: idSchema,
      firstName: z.string(),
      lastName: z.string(),
      email: z.string().nullable(),
      language: z.enum(CONTACT_LANGUAGES),
      clientNumber: z.string().nullable(),
      active: z.boolean(),
      functions: z.array(z.enum(CONTACT_FUNCTIONS)),
      linked: z.boolean(),
    }),
  ),
  files: z.array(clientFileSchema),
  services: z.array(z.strictObject({ relationId: idSchema, contactId: idSchema, fileId: idSchema })),
  complete: z.boolean(),
});

export type Roster = z.infer<typeof rosterSchema>;
