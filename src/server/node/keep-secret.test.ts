import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepSecret } from './keep-secret.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mandat-secret-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('makes a secret once, for its owner’s eyes, in a folder that need not be there yet', async () => {
  const dataDir = join(folder, 'data');
  const secret = await keepSecret(dataDir);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(await keepSecret(dataDir)).toBe(secret);
  expect(await readdir(dataDir)).toEqual(['secret']);
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600);
});

test('keeps the one that an operator wrote there', async () => {
  const own = 'x'.repeat(40);
  await writeFile(join(folder, 'secret'), own);
  expect(await keepSecret(folder)).toBe(own);
});

test.each(['', 'cut sho'])('never signs with one that a crash cut to « %s »', async (left) => {
  await writeFile(join(folder, 'secret'), left);
  expect(await keepSecret(folder)).toMatch(/^[0-9a-f]{64}$/);
  expect(await readdir(folder)).toEqual(['secret']);
});
