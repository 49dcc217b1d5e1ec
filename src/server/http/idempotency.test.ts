import { expect, test } from 'vitest';
import { fingerprintOf, idempotencyKeyOf } from './idempotency.ts';
import { Refusal } from './refusal.ts';

const ADDRESS = 'http://mandat.example/api/session/profile';

function requestWith(headers: Record<string, string>, address = ADDRESS, method = 'PUT'): Request {
  return new Request(address, { method, headers });
}

test.each(['k', '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', '!~', 'x'.repeat(255)])('takes the key %j', (key) => {
  expect(idempotencyKeyOf(requestWith({ 'idempotency-key': key }))).toBe(key);
});

test.each(['', ' ', 'two words', 'clé', 'x'.repeat(256), 'tab\tbed'])('refuses the key %j', (key) => {
  const request = requestWith({ 'idempotency-key': key });
  expect(() => idempotencyKeyOf(request)).toThrow(new Refusal('idempotency-key-required'));
});

test('refuses a request without a key', () => {
  expect(() => idempotencyKeyOf(requestWith({}))).toThrow(new Refusal('idempotency-key-required'));
});

test('the same request has the same fingerprint, and any other one another', async () => {
  const first = requestWith({ 'if-match': '"1"' });
  const fingerprints = await Promise.all([
    fingerprintOf(first, { a: 1 }),
    fingerprintOf(first, { a: 2 }),
    fingerprintOf(first, undefined),
    fingerprintOf(requestWith({}), { a: 1 }),
    fingerprintOf(requestWith({ 'if-match': '"2"' }), { a: 1 }),
    fingerprintOf(requestWith({ 'if-match': '"1"' }, `${ADDRESS}?x=1`), { a: 1 }),
    fingerprintOf(requestWith({ 'if-match': '"1"' }, `${ADDRESS}/x`), { a: 1 }),
    fingerprintOf(requestWith({ 'if-match': '"1"' }, ADDRESS, 'POST'), { a: 1 }),
  ]);
  expect(new Set(fingerprints).size).toBe(fingerprints.length);
  expect(fingerprints[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(await fingerprintOf(requestWith({ 'if-match': '"1"', 'x-other': '1' }), { a: 1 })).toBe(
    fingerprints[0],
  );
});
