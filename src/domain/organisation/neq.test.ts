import { expect, test } from 'vitest';
import { isDoubtfulNeq, readNeq } from './neq.ts';

test.each([
  ['1112345674', '1112345674'],
  ['2212345674', '2212345674'],
  ['3312345674', '3312345674'],
  ['8812345674', '8812345674'],
  ['11 1234 5674', '1112345674'],
  ['11-1234-5674', '1112345674'],
  ['11\u00a012345674', '1112345674'],
  ['1212345674', undefined],
  ['4412345674', undefined],
  ['111234567', undefined],
  ['11123456740', undefined],
  ['11l2345674', undefined],
  ['', undefined],
])('%j is read as %s', (typed, neq) => {
  expect(readNeq(typed)).toBe(neq);
});

test.each([
  ['1112345674', false],
  ['8812345674', false],
  ['1100000000', false],
  ['1112345673', true],
  ['1121345674', true],
  ['1110000000', true],
])('%s is doubtful: %s', (neq, doubtful) => {
  expect(isDoubtfulNeq(neq)).toBe(doubtful);
});
