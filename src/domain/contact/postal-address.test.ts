import { describe, expect, test } from 'vitest';
import {
  type AddressProblem,
  addressProblems,
  normaliseAddress,
  type PostalAddress,
  readPostalCode,
} from './postal-address.ts';

const address: PostalAddress = {
  lines: ['1245, rue des Érables', 'bureau 300'],
  city: 'Québec',
  province: 'QC',
  postalCode: 'G1R 4S9',
  country: 'CA',
};

test.each([
  ['G1R 4S9', 'G1R 4S9'],
  ['g1r4s9', 'G1R 4S9'],
  [' g1r - 4s9 ', 'G1R 4S9'],
  ['G1R\u00a04S9', 'G1R 4S9'],
  ['K1W 1Z3', 'K1W 1Z3'],
  ['W1R 4S9', undefined],
  ['Z1R 4S9', undefined],
  ['D1R 4S9', undefined],
  ['G1O 4S9', undefined],
  ['G1R 4U9', undefined],
  ['G1R 4S', undefined],
  ['G1R 4S99', undefined],
  ['G1R\u200b4S9', undefined],
  ['75001', undefined],
  ['', undefined],
])('the postal code %j: %s', (typed, code) => {
  expect(readPostalCode(typed)).toBe(code);
});

describe('an address', () => {
  test('is kept tidy', () => {
    const typed = {
      lines: ['  1245,  rue des Érables ', ' ', 'bureau 300'],
      city: ' Québec',
      province: 'qc',
      postalCode: 'g1r4s9',
      country: 'ca',
    };
    expect(normaliseAddress(typed)).toEqual(address);
    expect(normaliseAddress(address)).toEqual(address);
  });

  test('of another country keeps its own forms', () => {
    const paris = { ...address, city: 'Paris', province: ' ', postalCode: '75001', country: 'fr' };
    expect(normaliseAddress(paris)).toMatchObject({ province: null, postalCode: '75001', country: 'FR' });
    expect(addressProblems(normaliseAddress(paris))).toEqual([]);
  });

  test('keeps what can’t be read, to be told', () => {
    const unread = normaliseAddress({ ...address, postalCode: ' g1r 4s ' });
    expect(unread.postalCode).toBe('g1r 4s');
    expect(addressProblems(unread)).toEqual(['postal-code-malformed']);
  });

  test.each<[AddressProblem[], Partial<PostalAddress>]>([
    [[], {}],
    [['lines-missing'], { lines: [] }],
    [['lines-too-many'], { lines: ['1', '2', '3', '4'] }],
    [['city-missing'], { city: '' }],
    [['too-long'], { lines: ['x'.repeat(101)] }],
    [['province-unknown'], { province: 'QB' }],
    [['province-unknown', 'postal-code-missing'], { province: null, postalCode: null }],
    [['postal-code-malformed'], { postalCode: 'G1R4S9' }],
    [['country-malformed'], { country: 'Canada' }],
  ])('has %j', (problems, given) => {
    expect(addressProblems({ ...address, ...given })).toEqual(problems);
  });
});
