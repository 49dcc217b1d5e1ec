import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, searchWords } from './fold-text.ts';

test.each([
  ['Éloïse  CÔTÉ', 'eloise cote'],
  ['Lebœuf', 'leboeuf'],
  ['ŒIL-DE-BŒUF', 'oeil-de-boeuf'],
  ['Lætitia', 'laetitia'],
  ['D’Amours', "d'amours"],
  ["O'Neil", "o'neil"],
  ['Nguyễn Thị Hương', 'nguyen thi huong'],
  ['Ó Briain', 'o briain'],
  ['Franc\u0327ois', 'francois'],
  ['  Anaïs\t\nBélanger\u00a0Côté ', 'anais belanger cote'],
  ['Weiß', 'weiß'],
  ['', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('folding what is folded changes nothing, and composed or decomposed text folds alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
      expect(foldText(text.normalize('NFC'))).toBe(foldText(text.normalize('NFD')));
    }),
    { seed: 20_261_122, numRuns: 500 },
  );
});

test.each([
  ['', []],
  ['   ', []],
  ['Côté', ['cote']],
  [' Anaïs   Côté ', ['anais', 'cote']],
])('the words of %j are %j', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});
