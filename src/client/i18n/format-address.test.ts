import { expect, test } from 'vitest';
import { formatAddress } from './format-address.ts';

const HOME = {
  lines: ['1250, rue du Quai', 'Bureau 300'],
  city: 'Québec',
  province: 'QC',
  postalCode: 'G1R 4S9',
  country: 'CA',
};

test('an address as an envelope has it, in both languages', () => {
  expect(formatAddress(HOME, 'fr')).toEqual([
    '1250, rue du Quai',
    'Bureau 300',
    'Québec (Québec)\u00a0\u00a0G1R 4S9',
  ]);
  expect(formatAddress(HOME, 'en').at(-1)).toBe('Québec (Quebec)\u00a0\u00a0G1R 4S9');
});

test('abroad, the country stands last, in the reader’s words', () => {
  const abroad = { ...HOME, city: 'Lyon', province: null, postalCode: '69001', country: 'FR' };
  expect(formatAddress(abroad, 'fr').slice(-2)).toEqual(['Lyon 69001', 'France']);
  expect(formatAddress({ ...abroad, country: 'DE' }, 'en').at(-1)).toBe('Germany');
  expect(formatAddress({ ...abroad, country: '??' }, 'en').at(-1)).toBe('??');
});
