import { expect, test } from 'vitest';
import { retryDelay } from './retry-delay.ts';

const MINUTE = 60_000;

test('waits longer each time, nearly a day in all, then no more', () => {
  const waits = Array.from({ length: 8 }, (_, attempts) => retryDelay(attempts, 0.5));
  expect(waits.slice(0, 4)).toEqual([1, 5, 15, 60].map((minutes) => minutes * MINUTE));
  const all = waits.reduce<number>((sum, wait) => sum + (wait ?? Number.NaN), 0);
  expect(all / MINUTE / 60).toBeGreaterThan(23);
  expect(all / MINUTE / 60).toBeLessThanOrEqual(24);
  expect(retryDelay(8, 0.5)).toBeUndefined();
});

test('is a fifth more or less, by chance', () => {
  expect([retryDelay(1, 0), retryDelay(1, 1)]).toEqual([4 * MINUTE, 6 * MINUTE]);
});
