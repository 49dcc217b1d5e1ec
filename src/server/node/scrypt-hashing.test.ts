import { expect, test } from 'vitest';
import { scryptHashing } from './scrypt-hashing.ts';

test('keeps a salted hash that only the same password, to the character, verifies', async () => {
  const password = ' trois castors é ';
  const [kept, again] = await Promise.all([scryptHashing.hash(password), scryptHashing.hash(password)]);
  expect(kept).toMatch(/^scrypt\$[0-9a-f]{32}\$[0-9a-f]{128}$/);
  expect(again).not.toBe(kept);
  await expect(scryptHashing.verify(password, kept)).resolves.toBe(true);
  await expect(scryptHashing.verify(password.trim(), kept)).resolves.toBe(false);
  await expect(scryptHashing.verify(password, 'scrypt$00$')).resolves.toBe(false);
});
