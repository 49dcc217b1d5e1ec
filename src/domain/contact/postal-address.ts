/** The provinces and territories, as the post writes them. */
export const PROVINCES = [
  'AB',
  'BC',
  'MB',
  'NB',
  'NL',
  'NS',
  'NT',
  'NU',
  'ON',
  'PE',
  'QC',
  'SK',
  'YT',
] as const;

/** Where mail reaches somebody (« Modifier l'adresse d'un individu autorisé ou d'un contact », « Modifier une adresse »). */
export interface PostalAddress {
  /** Number and street first, then flat, office or box; one to three lines, none empty. */
  readonly lines: readonly string[];
  readonly city: string;
  /** Of another country: whatever its post asks for, or null. */
  readonly province: string | null;
  /** In Canada as `G1R 4S9`. */
  readonly postalCode: string | null;
  /** ISO 3166-1, two capital letters: `CA`. */
  readonly country: string;
}

export const ADDRESS_LINES = 3;

/** Longest line and longest name of a city. */
export const ADDRESS_LENGTH = 100;

export const ADDRESS_PROBLEMS = [
  'lines-missing',
  'lines-too-many',
  'city-missing',
  'too-long',
  'province-unknown',
  'postal-code-missing',
  'postal-code-malformed',
  'country-malformed',
] as const;

export type AddressProblem = (typeof ADDRESS_PROBLEMS)[number];

/** No D, F, I, O, Q, U anywhere, nor W and Z in the first place. */
const POSTAL_CODE = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/;

/** A Canadian postal code as it is written (`g1r4s9`, `G1R-4S9`: `G1R 4S9`); undefined for what is none. */
export function readPostalCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\u00a0\u2010-\u2015-]/g, '');
  return POSTAL_CODE.test(code) ? `${code.slice(0, 3)} ${code.slice(3)}` : undefined;
}

/** An address as it is kept: one space between words, no empty line, the Canadian code in its form when it is one. */
export function normaliseAddress(address: PostalAddress): PostalAddress {
  const country = tidy(address.country).toUpperCase();
  const province = tidy(address.province ?? '');
  const postalCode = tidy(address.postalCode ?? '');
  const home = country === 'CA';
  return {
    lines: address.lines.map(tidy).filter((line) => line !== ''),
    city: tidy(address.city),
    province: (home ? province.toUpperCase() : province) || null,
    postalCode: (home ? (readPostalCode(postalCode) ?? postalCode) : postalCode) || null,
    country,
  };
}

/** What is wrong with a normalised address; empty when nothing is. Only Canada's provinces and codes are known. */
export function addressProblems(address: PostalAddress): AddressProblem[] {
  const { lines, city, province, postalCode, country } = address;
  const home = country === 'CA';
  const found: Readonly<Record<AddressProblem, boolean>> = {
    'lines-missing': lines.length === 0,
    'lines-too-many': lines.length > ADDRESS_LINES,
    'city-missing': city === '',
    'too-long': [...lines, city, province ?? '', postalCode ?? ''].some((one) => one.length > ADDRESS_LENGTH),
    'province-unknown': home && !PROVINCES.some((one) => one === province),
    'postal-code-missing': home && postalCode === null,
    'postal-code-malformed': home && postalCode !== null && readPostalCode(postalCode) !== postalCode,
    'country-malformed': !/^[A-Z]{2}$/.test(country),
  };
  return ADDRESS_PROBLEMS.filter((problem) => found[problem]);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
