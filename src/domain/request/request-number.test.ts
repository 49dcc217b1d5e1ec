import { expect, test } from 'vitest';
import { requestNumber } from './request-number.ts';

test.each([
  [1, 'D-000001'],
  [123, 'D-000123'],
  [999_999, 'D-999999'],
  [1_234_567, 'D-1234567'],
])('request %i is shown as %s', (number, shown) => {
  expect(requestNumber(number)).toBe(shown);
});
