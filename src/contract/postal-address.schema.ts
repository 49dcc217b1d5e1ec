import * as z from 'zod';
import {
  ADDRESS_LENGTH,
  ADDRESS_LINES,
  type AddressProblem,
  addressProblems,
  normaliseAddress,
} from '#domain/contact/postal-address.ts';

/** One line, nothing but text. */
const lineSchema = z
  .string()
  .trim()
  .min(1)
  .max(ADDRESS_LENGTH)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}<>]+$/u);

/** An address as it is sent; of Canada, its province and its postal code are known ones. */
export const postalAddressSchema = z
  .strictObject({
    lines: z.array(lineSchema).min(1).max(ADDRESS_LINES),
    city: lineSchema,
    province: lineSchema.nullable(),
    postalCode: lineSchema.nullable(),
    country: z.string().regex(/^[A-Z]{2}$/),
  })
  .superRefine((address, context) => {
    for (const problem of addressProblems(normaliseAddress(address))) {
      const field = FIELDS[problem];
      if (field) context.addIssue({ code: 'custom', path: [field] });
    }
  });

/** What the shape alone doesn't find. */
const FIELDS: Partial<Record<AddressProblem, string>> = {
  'province-unknown': 'province',
  'postal-code-missing': 'postalCode',
  'postal-code-malformed': 'postalCode',
};

/** As it is kept and told. */
export const keptAddressSchema = z.strictObject({
  lines: z.array(z.string()),
  city: z.string(),
  province: z.string().nullable(),
  postalCode: z.string().nullable(),
  country: z.string(),
});
