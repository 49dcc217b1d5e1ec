import type { Phone, PhoneKind } from '#domain/contact/contact.ts';

/** A phone in North America from its ten digits, by default at the office: `buildPhone('4185550123', 'office', '22')`. */
export function buildPhone(
  digits: string,
  kind: PhoneKind = 'office',
  extension: string | null = null,
): Phone {
  return { kind, number: `+1${digits}`, extension };
}
