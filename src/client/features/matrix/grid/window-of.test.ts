import { expect, it } from 'vitest';
import { windowOf } from './window-of.ts';

const BLOCK = 2;

it('covers what is seen at every step of a scroll, and little more', () => {
  for (const count of [1, 7, 40, 3000]) {
    for (const visible of [1, 5, 24]) {
      for (let first = 0; first < count; first += 1) {
        const { start, end } = windowOf({ first, visible }, count, BLOCK);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(first);
        expect(end).toBeLessThanOrEqual(count);
        expect(end).toBeGreaterThanOrEqual(Math.min(count, first + visible));
        expect(end - start).toBeLessThanOrEqual(visible * 2 + 8);
      }
    }
  }
});

it('moves by whole blocks', () => {
  const starts = Array.from({ length: 20 }, (_, first) => windowOf({ first, visible: 10 }, 100, BLOCK).start);
  expect(starts.every((start) => start % BLOCK === 0)).toBe(true);
  expect(new Set(starts).size).toBeLessThan(starts.length);
});

it('still draws the end when the grid has become shorter than the scroll', () => {
  expect(windowOf({ first: 500, visible: 10 }, 20, BLOCK)).toEqual({ start: 8, end: 20 });
  expect(windowOf({ first: 500, visible: 10 }, 0, BLOCK)).toEqual({ start: 0, end: 0 });
});
