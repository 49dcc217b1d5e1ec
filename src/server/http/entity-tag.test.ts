import { expect, test } from 'vitest';
import { entityTag, refuseStale } from './entity-tag.ts';
import type { Refusal } from './refusal.ts';

const current = { version: 7, email: 'a@b.example' };

function requestWith(headers: Record<string, string>): Request {
  return new Request('http://mandat.example/', { headers });
}

function refusalOf(headers: Record<string, string>): Refusal | undefined {
  try {
    refuseStale(requestWith(headers), current);
  } catch (cause) {
    return cause as Refusal;
  }
  return undefined;
}

test('the version that stands passes', () => {
  expect(entityTag(current)).toBe('"7"');
  expect(refusalOf({ 'if-match': '"7"' })).toBeUndefined();
});

test('no version is refused', () => {
  expect(refusalOf({})?.code).toBe('version-required');
});

test.each(['"6"', '"8"', '7', 'W/"7"', '*', '', '"7", "8"', '"07"'])(
  '%j is refused, with both versions',
  (sent) => {
    const refusal = refusalOf({ 'if-match': sent });
    expect(refusal?.code).toBe('version-stale');
    expect(refusal?.details).toEqual({ versions: { sent, current }, headers: { etag: '"7"' } });
  },
);
