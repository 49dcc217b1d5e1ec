import * as z from 'zod';
import { PHONE_KINDS, type Phone } from '#domain/contact/contact.ts';
import { PHONE_TERRITORIES, type PhoneValues, readPhone } from './read-phone.ts';
import type { Report } from './report.ts';

export const phoneValuesSchema = z.object({
  kind: z.enum(PHONE_KINDS),
  territory: z.enum(PHONE_TERRITORIES),
  number: z.string(),
  extension: z.string(),
});

/** Checks each line of phones; an empty line is no phone. */
export function checkPhones(report: Report, path: PropertyKey[], typed: readonly PhoneValues[]): void {
  typed.forEach((values, place) => {
    const read = readPhone(values);
    if (typeof read !== 'string') return;
    report([...path, place, read === 'phone-extension' ? 'extension' : 'number'], read);
  });
}

/** The phones that were typed, for the wire. */
export function phonesOf(typed: readonly PhoneValues[]): Phone[] {
  return typed.flatMap((values) => {
    const read = readPhone(values);
    return typeof read === 'object' ? [read] : [];
  });
}
