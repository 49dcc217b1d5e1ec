import { normaliseAddress, type PostalAddress } from '#domain/contact/postal-address.ts';

/** An address as it is typed. */
export interface AddressValues {
  line1: string;
  line2: string;
  line3: string;
  city: string;
  province: string;
  postalCode: string;
  country: string;
}

export const NO_ADDRESS: AddressValues = {
  line1: '',
  line2: '',
  line3: '',
  city: '',
  province: 'QC',
  postalCode: '',
  country: 'CA',
};

/** What the wire takes, as the post writes it. */
export function addressOf(values: AddressValues) {
  const { line1, line2, line3, ...rest } = values;
  const { lines, ...address } = normaliseAddress({ ...rest, lines: [line1, line2, line3] });
  return { ...address, lines: [...lines] };
}

/** An address that is known, as it would be typed. */
export function addressValuesOf(address: PostalAddress): AddressValues {
  const { lines, city, province, postalCode, country } = address;
  const [line1 = '', line2 = '', line3 = ''] = lines;
  return {
    line1,
    line2,
    line3,
    city,
    province: province ?? '',
    postalCode: postalCode ?? '',
    country,
  };
}
