import { describe, expect, it } from 'vitest';
import { placeWithin } from './grid-place.ts';
import { placeAfterKey } from './place-after-key.ts';
import { scrollToShow } from './scroll-to-show.ts';

const size = { rows: 100, columns: 30 };
const PAGE = 10;

function press(key: string, place = { row: 50, column: 15 }, ctrlKey = false) {
  return placeAfterKey({ key, ctrlKey, metaKey: false }, place, size, PAGE);
}

describe('placeAfterKey', () => {
  it.each([
    ['ArrowUp', { row: 49, column: 15 }],
    ['ArrowDown', { row: 51, column: 15 }],
    ['ArrowLeft', { row: 50, column: 14 }],
    ['ArrowRight', { row: 50, column: 16 }],
    ['Home', { row: 50, column: 0 }],
    ['End', { row: 50, column: 29 }],
    ['PageUp', { row: 40, column: 15 }],
    ['PageDown', { row: 60, column: 15 }],
  ])('%s', (key, place) => {
    expect(press(key)).toEqual(place);
  });

  it('goes to the corners with Ctrl', () => {
    expect(press('Home', undefined, true)).toEqual({ row: 0, column: 0 });
    expect(press('End', undefined, true)).toEqual({ row: 99, column: 29 });
  });

  it('leads into the heads by the arrows, one by one, and out of them', () => {
    expect(press('ArrowUp', { row: 0, column: 4 })).toEqual({ row: -1, column: 4 });
    expect(press('ArrowRight', { row: -1, column: 4 })).toEqual({ row: -1, column: 5 });
    expect(press('ArrowUp', { row: -1, column: 4 })).toEqual({ row: -1, column: 4 });
    expect(press('ArrowLeft', { row: -1, column: 0 })).toEqual({ row: -1, column: 0 });
    expect(press('ArrowDown', { row: -1, column: 4 })).toEqual({ row: 0, column: 4 });
    expect(press('ArrowLeft', { row: 4, column: 0 })).toEqual({ row: 4, column: -1 });
    expect(press('PageUp', { row: 4, column: -1 })).toEqual({ row: 0, column: -1 });
    expect(press('ArrowUp', { row: 0, column: -1 })).toEqual({ row: -1, column: 0 });
    expect(press('ArrowRight', { row: 4, column: -1 })).toEqual({ row: 4, column: 0 });
  });

  it('stays inside', () => {
    expect(press('PageUp', { row: 5, column: 0 })).toEqual({ row: 0, column: 0 });
    expect(press('Home', { row: 5, column: -1 })).toEqual({ row: 5, column: -1 });
    expect(press('Home', { row: -1, column: 9 }, true)).toEqual({ row: 0, column: 0 });
    expect(press('PageDown', { row: 95, column: 29 })).toEqual({ row: 99, column: 29 });
    expect(press('ArrowRight', { row: 95, column: 29 })).toEqual({ row: 95, column: 29 });
    expect(placeWithin({ row: 4, column: 4 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 });
  });

  it('leaves the other keys alone', () => {
    expect(press('a')).toBeUndefined();
    expect(press('Tab')).toBeUndefined();
  });
});

describe('scrollToShow', () => {
  it.each([
    ['what is seen whole stays', 100, 120, 100],
    ['what is before comes to the start', 100, 60, 60],
    ['what is cut at the end comes in whole', 100, 290, 130],
  ])('%s', (_name, scrolled, start, expected) => {
    expect(scrollToShow(scrolled, 200, start, 40)).toBe(expected);
  });

  it('shows the start of what is larger than the room', () => {
    expect(scrollToShow(0, 30, 80, 40)).toBe(80);
  });
});
