import { expect, test } from 'vitest';
import { RECORD_KINDS, readRecordIdentifier } from './record-identifier.ts';
import { QUESTIONS_OF, readRecordAnswer } from './record-questions.ts';

test.each([
  ['worker', 'ci1234567', 'ci1234567'],
  ['worker', ' CI 123-4567 ', 'ci1234567'],
  ['worker', 'Anaïs@Chantier.example', 'anaïs@chantier.example'],
  ['employer', 'ER123 456', 'er123456'],
  ['association', 'asABGC', 'asabgc'],
  ['association', 'ap-ABGC', 'apabgc'],
] as const)('%s « %s » is kept as « %s »', (kind, typed, identifier) => {
  expect(readRecordIdentifier(kind, typed)).toBe(identifier);
});

test.each([
  ['worker', '1234567'],
  ['worker', 'ci123456'],
  ['worker', 'er123456'],
  ['worker', 'a@b'],
  ['worker', 'a\u0000@b.example'],
  ['employer', 'ci1234567'],
  ['employer', 'er1234567'],
  ['association', 'abgc'],
  ['association', 'as'],
] as const)('%s « %s » is none', (kind, typed) => {
  expect(readRecordIdentifier(kind, typed)).toBeUndefined();
});

test.each([
  ['G1R 2S5', 'g1r2s5'],
  ['  Béton de l’Œuvre inc. ', 'betondeloeuvreinc'],
  ['1964-03-09', '19640309'],
  ['ÉTÉ', 'ete'],
])('the answer « %s » is compared as « %s »', (typed, compared) => {
  expect(readRecordAnswer(typed)).toBe(compared);
});

test('every kind has as many questions, none twice', () => {
  for (const kind of RECORD_KINDS) expect(new Set(QUESTIONS_OF[kind]).size).toBe(3);
});
