import type { PostalAddress } from './postal-address.ts';

/** An address on one line, whatever the language: « 12, rue de l'Aqueduc, Québec QC G1R 4S9, CA ». */
export function addressLine({ lines, city, province, postalCode, country }: PostalAddress): string {
  const place = [city, province, postalCode].filter((part) => part !== null).join(' ');
  return [...lines, place, country].join(', ');
}
