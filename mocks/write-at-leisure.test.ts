import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeAtLeisure } from './write-at-leisure.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function writer() {
  const left: Array<() => void> = [];
  const page = {
    addEventListener: (_: string, act: () => void) => void left.push(act),
    setTimeout: (act: () => void, pause: number) => setTimeout(act, pause),
  } as unknown as Window;
  const written: number[] = [];
  const write = writeAtLeisure<number>((value) => void written.push(value), page);
  return {
    write,
    written,
    leave() {
      for (const act of left) act();
    },
  };
}

it('writes the first at once, and those that follow together', () => {
  const { write, written } = writer();
  for (const value of [1, 2, 3]) write(value);
  expect(written).toEqual([1]);
  vi.advanceTimersByTime(250);
  expect(written).toEqual([1, 3]);
  write(4);
  expect(written).toEqual([1, 3]);
  vi.advanceTimersByTime(600);
  write(5);
  expect(written).toEqual([1, 3, 4, 5]);
});

it('writes what waits when the page is left', () => {
  const { write, written, leave } = writer();
  write(1);
  write(2);
  leave();
  leave();
  vi.advanceTimersByTime(1_000);
  expect(written).toEqual([1, 2]);
});
