import { describe, expect, it } from 'vitest';
import { idOf } from './build-id.ts';

describe('idOf', () => {
  it('gives the same version 4 UUID for the same pair', () => {
    expect(idOf('firm', 'anaïs')).toBe(idOf('firm', 'anaïs'));
    expect(idOf('firm', 'anaïs')).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('keeps worlds, keys and the border between them apart', () => {
    expect(idOf('firm', 'a')).not.toBe(idOf('local', 'a'));
    expect(idOf('firm', 'a')).not.toBe(idOf('firm', 'b'));
    expect(idOf('firma', 'b')).not.toBe(idOf('firm', 'ab'));
  });

  it('meets no twin among 100,000 keys', () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, index) => idOf('many', String(index))));
    expect(ids.size).toBe(100_000);
  });
});
