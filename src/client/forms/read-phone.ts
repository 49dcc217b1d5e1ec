import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Phone, PhoneKind } from '#domain/contact/contact.ts';

/** « Territoire téléphonique »: with the prefix +1, or any other country's. */
export const PHONE_TERRITORIES = ['north-america', 'elsewhere'] as const;

export type PhoneTerritory = (typeof PHONE_TERRITORIES)[number];

/** A phone as it is typed. */
export interface PhoneValues {
  kind: PhoneKind;
  territory: PhoneTerritory;
  number: string;
  extension: string;
}

export const NO_PHONE: PhoneValues = {
  kind: 'mobile',
  territory: 'north-america',
  number: '',
  extension: '',
};

const EXTENSION = /\s*[,;]?\s*(?:poste|p\.|ext(?:ension)?\.?|#|x)\s*(\d{1,8})\s*$/i;

export type PhoneFault = 'phone-north-american' | 'phone-elsewhere' | 'phone-extension';

/**
 * Reads a number as people write it, « 514 593-3132, poste 22 » or « +33 1 70 18 99 00 ». Undefined for an empty line;
 * a fault where it can't be one.
 */
export function readPhone({
  kind,
  territory,
  number,
  extension,
}: PhoneValues): Phone | PhoneFault | undefined {
  const typed = number.trim();
  const inside = EXTENSION.exec(typed)?.[1];
  const poste = extension.trim() === '' ? (inside ?? '') : extension.trim();
  const digits = typed.replace(EXTENSION, '').replace(/[\s().\-–/]/g, '');
  if (digits === '' && poste === '') return undefined;
  if (poste !== '' && !/^\d{1,8}$/.test(poste)) return 'phone-extension';
  const called = calledNumber(digits, territory);
  if (called === undefined) return territory === 'north-america' ? 'phone-north-american' : 'phone-elsewhere';
  return { kind, number: called, extension: poste === '' ? null : poste };
}

/** E.164, or undefined when the territory has no such number. The library doesn't read « poste »: that is split off before. */
function calledNumber(digits: string, territory: PhoneTerritory): string | undefined {
  // Letters on the keys (« 1 800 MANDAT ») are somebody's slip here.
  if (!/^\+?\d+$/.test(digits)) return undefined;
  const home = territory === 'north-america';
  const text = home ? digits : `+${digits.replace(/^(\+|00)/, '')}`;
  const read = parsePhoneNumberFromString(text, home ? 'CA' : undefined);
  return read?.isValid() && (!home || read.countryCallingCode === '1') ? read.number : undefined;
}

/** A phone that is known, as it would be typed. */
export function phoneValuesOf({ kind, number, extension }: Phone): PhoneValues {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? [];
  return {
    kind,
    territory: area ? 'north-america' : 'elsewhere',
    number: area ? `${area} ${exchange}-${line}` : number,
    extension: extension ?? '',
  };
}
