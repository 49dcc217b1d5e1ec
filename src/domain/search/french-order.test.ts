import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFrench } from './french-order.ts';

/** In the order that a French dictionary has them. */
const SORTED = [
  'Arsenault, Gaétan',
  'Bélanger-Côté, Anaïs',
  'Côté, Réjean',
  'Cote, Zoé',
  'D’Amours, Maude',
  'de Grandpré, Luc',
  'Éthier, Ludovic',
  'Fréchette, Samuel',
  'Lebœuf, Clément',
  'Nguyễn, Thị Hương',
  'O’Neil, Patricia',
  "O'Neil, Zacharie",
  'Zoël, Marc',
];

test('orders as a French reader expects, accents and case aside', () => {
  expect(SORTED.toReversed().toSorted(compareFrench)).toEqual(SORTED);
});

test.each([
  ['Cote', 'Côte'],
  ['côte', 'Côte'],
  ['Élan', 'Elans'],
  ['Lebœuf', 'Leboeuf B'],
  ["O'Neil", 'O’Neil'],
])('%j comes before %j', (first, second) => {
  expect(compareFrench(first, second)).toBeLessThan(0);
  expect(compareFrench(second, first)).toBeGreaterThan(0);
});

const name = fc.string({ unit: 'grapheme', maxLength: 8 });

test('is an order, and says equal of the same text only', () => {
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareFrench(a, b))).toBe(-Math.sign(compareFrench(b, a)) + 0);
      expect(compareFrench(a, b) === 0).toBe(a === b);
      if (compareFrench(a, b) < 0 && compareFrench(b, c) < 0) expect(compareFrench(a, c)).toBeLessThan(0);
    }),
    { seed: 20_261_122, numRuns: 500 },
  );
});
