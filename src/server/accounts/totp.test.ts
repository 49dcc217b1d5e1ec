import { expect, test } from 'vitest';
import { codeAt, matchingStep, newSeed, seedUri, stepOf } from './totp.ts';

/** « 12345678901234567890 », the seed of RFC 6238, appendix B; its codes are the last six of eight digits. */
const SEED = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at %i seconds the code is %s', async (seconds, code) => {
  const now = new Date(seconds * 1000);
  expect(await codeAt(SEED, stepOf(now))).toBe(code);
  expect(await matchingStep(SEED, code, now)).toBe(stepOf(now));
});

test('a clock may be a step off, no more', async () => {
  const now = new Date('2026-11-22T15:00:00Z');
  const step = stepOf(now);
  for (const off of [-1, 0, 1]) {
    expect(await matchingStep(SEED, await codeAt(SEED, step + off), now)).toBe(step + off);
  }
  for (const off of [-2, 2]) {
    expect(await matchingStep(SEED, await codeAt(SEED, step + off), now)).toBeUndefined();
  }
});

test('a seed is 160 bits, none like another, and travels in an address', () => {
  const seeds = Array.from({ length: 50 }, newSeed);
  expect(new Set(seeds).size).toBe(50);
  for (const seed of seeds) expect(seed).toMatch(/^[A-Z2-7]{32}$/);
  expect(seedUri(SEED, 'anaïs@riviere.example', 'Mandat')).toBe(
    `otpauth://totp/Mandat:ana%C3%AFs%40riviere.example?secret=${SEED}&issuer=Mandat&algorithm=SHA1&digits=6&period=30`,
  );
});
