/** Chance that always falls the same way: for worlds too large to be written by hand. */
export interface SeededRandom {
  /** A whole number from 0 to `count - 1`. */
  below(count: number): number;
  /** True this often, `share` from 0 to 1. */
  chance(share: number): boolean;
  /** One of the list; throws a `RangeError` when it's empty. */
  pick<T>(list: readonly T[]): T;
}

/** A generator (mulberry32) whose whole course follows from the seed. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    chance: (share) => next() < share,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new RangeError('nothing to pick from');
      return list[below(list.length)] as T;
    },
  };
}
