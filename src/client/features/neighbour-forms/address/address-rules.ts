import * as z from 'zod';
import type { Report } from '#client/forms/report.ts';
import { type AddressProblem, addressProblems } from '#domain/contact/postal-address.ts';
import { type AddressValues, addressOf } from './address-values.ts';

export const addressValuesSchema = z.object({
  line1: z.string(),
  line2: z.string(),
  line3: z.string(),
  city: z.string(),
  province: z.string(),
  postalCode: z.string(),
  country: z.string(),
});

const FIELDS: Readonly<Record<AddressProblem, keyof AddressValues>> = {
  'lines-missing': 'line1',
  'lines-too-many': 'line3',
  'city-missing': 'city',
  'too-long': 'line1',
  'province-unknown': 'province',
  'postal-code-missing': 'postalCode',
  'postal-code-malformed': 'postalCode',
  'country-malformed': 'country',
};

const TEXTS = ['line1', 'line2', 'line3', 'city', 'province', 'postalCode'] as const;

/** What the contract won't take on a line. */
const ODD = /[\p{Cc}\p{Cf}<>]/u;

/** Checks an address that was typed, each field in the words of `address.<code>`. */
export function checkAddress(report: Report, path: PropertyKey[], values: AddressValues): void {
  for (const problem of addressProblems(addressOf(values))) {
    report([...path, FIELDS[problem]], `address-${problem}`);
  }
  for (const field of TEXTS) {
    if (ODD.test(values[field])) report([...path, field], 'address-odd');
  }
}
