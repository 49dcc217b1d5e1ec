import { expect, it } from 'vitest';
import { moveWindow, type WindowKeys } from './use-window-keys.ts';

const NONE: WindowKeys = { start: 0, keys: [], used: 0 };
const four = moveWindow(NONE, 10, 14);

it('gives each item a part', () => {
  expect(four.keys).toEqual(['1', '2', '3', '4']);
});

it('leaves the part of an item that stays, either way', () => {
  expect(moveWindow(four, 12, 16).keys).toEqual(['3', '4', '5', '6']);
  expect(moveWindow(four, 8, 12).keys).toEqual(['5', '6', '1', '2']);
  expect(moveWindow(four, 10, 15).keys).toEqual(['1', '2', '3', '4', '5']);
});

it('uses the parts again when no item stays', () => {
  expect(moveWindow(four, 500, 504).keys).toEqual(four.keys);
  expect(moveWindow(four, 500, 505).keys).toEqual([...four.keys, '5']);
  expect(moveWindow(four, 0, 2).keys).toEqual(['1', '2']);
});

it('never gives one part to two items', () => {
  let keys = four;
  for (const start of [11, 9, 30, 31, 28, 2, 3, 100, 99]) {
    keys = moveWindow(keys, start, start + 5);
    expect(new Set(keys.keys).size).toBe(5);
  }
});
