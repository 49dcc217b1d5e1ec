import { expect, test } from 'vitest';
import { LINKING_CODE_ALPHABET, readLinkingCode } from '#domain/linking/linking-code.ts';
import { readLinkingIdentifier } from '#domain/linking/linking-identifier.ts';
import { createLinkingCodes } from './linking-codes.ts';

const codes = createLinkingCodes({ secret: 's'.repeat(32) });
const others = createLinkingCodes({ secret: 't'.repeat(32) });
const MAIL = '0b8e5f0c-6f0f-4f5b-9d5c-1f7f8f1f2a10';

test('makes codes and identifiers that can be typed back, none like another', () => {
  const made = Array.from({ length: 500 }, () => codes.newCode());
  expect(new Set(made).size).toBe(500);
  expect(made.every((code) => readLinkingCode(code) === code)).toBe(true);
  const identifier = codes.newIdentifier();
  expect(readLinkingIdentifier(identifier)).toBe(identifier);
});

test('gives every letter the same chance', () => {
  const counts = new Map<string, number>();
  const letters = Array.from({ length: 3200 }, () => codes.newCode()).join('');
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(counts.size).toBe(LINKING_CODE_ALPHABET.length);
  // A thousand each; six standard deviations either way.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(190);
});

test('keeps of a code what tells nothing of it, and depends on its identifier and on the server', async () => {
  const hash = await codes.hash('7KQ2MXW94', 'AAAAABBBBB');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await codes.hash('7KQ2MXW94', 'AAAAABBBBB')).toBe(hash);
  expect(await codes.hash('7KQ2MXW95', 'AAAAABBBBB')).not.toBe(hash);
  expect(await codes.hash('7KQ2MXW94', 'AAAAABBBBC')).not.toBe(hash);
  expect(await others.hash('7KQ2MXW94', 'AAAAABBBBB')).not.toBe(hash);
});

test('seals a code for one mail and one server', async () => {
  const sealed = await codes.seal(MAIL, 'AAAAABBBBB');
  expect(sealed).toMatch(/^[0-9a-f]+$/);
  expect(await codes.seal(MAIL, 'AAAAABBBBB')).not.toBe(sealed);
  expect(await codes.unseal(MAIL, sealed)).toBe('AAAAABBBBB');
  await expect(codes.unseal(MAIL.replace('0', '1'), sealed)).rejects.toThrow();
  await expect(others.unseal(MAIL, sealed)).rejects.toThrow();
  await expect(codes.unseal(MAIL, sealed.replace(/^../, 'zz'))).rejects.toThrow();
});
