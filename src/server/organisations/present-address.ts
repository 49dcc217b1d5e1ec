import type * as z from 'zod';
import type { keptAddressSchema } from '#contract/postal-address.schema.ts';
import type { PostalAddress } from '#domain/contact/postal-address.ts';

/** An address as the wire has it. */
export function presentAddress(address: PostalAddress | null): z.infer<typeof keptAddressSchema> | null {
  if (address === null) return null;
  const { lines, city, province, postalCode, country } = address;
  return { lines: [...lines], city, province, postalCode, country };
}
