import type { PostalAddress } from '#domain/contact/postal-address.ts';

/** An address in Québec: `buildAddress('12, rue de l’Anse', 'Lévis', 'G6V 3A7')`; its first lines stand one below the other. */
export function buildAddress(
  lines: string | readonly string[],
  city: string,
  postalCode: string,
): PostalAddress {
  return {
    lines: typeof lines === 'string' ? [lines] : lines,
    city,
    province: 'QC',
    postalCode,
    country: 'CA',
  };
}
