import type { PostalAddress } from '#domain/contact/postal-address.ts';
import { type Language, localeOf } from './language.ts';

/** An address line by line, as an envelope has it; the country in the reader's language, unless it is Canada. */
export function formatAddress(address: PostalAddress, language: Language): string[] {
  const { lines, city, province, postalCode, country } = address;
  const home = country === 'CA';
  const region = home && province !== null ? `(${nameOfProvince(province, language)})` : province;
  const place = [city, region, home ? null : postalCode].filter((part) => part !== null).join(' ');
  const code = home && postalCode !== null ? [postalCode] : [];
  return [
    ...lines,
    [place, ...code].join('\u00a0\u00a0'),
    ...(home ? [] : [nameOfCountry(country, language)]),
  ];
}

/** A country in words; its code for one that nobody knows. */
export function nameOfCountry(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const PROVINCE_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    AB: 'Alberta',
    BC: 'Colombie-Britannique',
    MB: 'Manitoba',
    NB: 'Nouveau-Brunswick',
    NL: 'Terre-Neuve-et-Labrador',
    NS: 'Nouvelle-Écosse',
    NT: 'Territoires du Nord-Ouest',
    NU: 'Nunavut',
    ON: 'Ontario',
    PE: 'Île-du-Prince-Édouard',
    QC: 'Québec',
    SK: 'Saskatchewan',
    YT: 'Yukon',
  },
  en: {
    AB: 'Alberta',
    BC: 'British Columbia',
    MB: 'Manitoba',
    NB: 'New Brunswick',
    NL: 'Newfoundland and Labrador',
    NS: 'Nova Scotia',
    NT: 'Northwest Territories',
    NU: 'Nunavut',
    ON: 'Ontario',
    PE: 'Prince Edward Island',
    QC: 'Quebec',
    SK: 'Saskatchewan',
    YT: 'Yukon',
  },
};

/** A province or territory of Canada, in words. */
export function nameOfProvince(code: string, language: Language): string {
  return PROVINCE_NAMES[language][code] ?? code;
}
