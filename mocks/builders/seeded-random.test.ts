import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random.ts';

function draw(seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: 1000 }, () => random.below(10));
}

describe('seededRandom', () => {
  it('takes the same course for the same seed, and another one for another', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('stays in bounds and reaches every value', () => {
    expect(new Set(draw(7))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });

  it('refuses to pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
  });
});
