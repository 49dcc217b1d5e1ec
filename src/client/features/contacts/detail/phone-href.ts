import type { Phone } from '#domain/contact/contact.ts';

/** What dials the number, extension included (RFC 3966). */
export function phoneHref(phone: Pick<Phone, 'number' | 'extension'>): string {
  return phone.extension === null ? `tel:${phone.number}` : `tel:${phone.number};ext=${phone.extension}`;
}
