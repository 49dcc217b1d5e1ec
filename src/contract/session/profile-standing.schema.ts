import * as z from 'zod';
import { daySchema, idSchema, organisationSchema } from '#contract/shared-fields.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';

/** Why a profile opens its file, or doesn't. */
export const PROFILE_STATES = ['active', 'ended', 'not-begun', 'never-related'] as const;

export const profileStandingSchema = z.strictObject({
  profileId: idSchema,
  organisation: organisationSchema,
  state: z.enum(PROFILE_STATES),
  /** The last day that it was active (`ended`), the first that it will be (`not-begun`); null otherwise. */
  day: daySchema.nullable(),
  /** The functions it has, or had, or will have. */
  functions: z.array(z.enum(CONTACT_FUNCTIONS)),
  /** Whom to ask: those who are responsible today, by name. */
  responsible: z.array(
    z.strictObject({
      firstName: z.string(),
      lastName: z.string(),
      function: z.enum(CONTACT_FUNCTIONS),
    }),
  ),
});

export type ProfileStanding = z.infer<typeof profileStandingSchema>;
