import { useState } from 'react';

/** The keys of the parts that draw the items from `start` on, one each. */
export interface WindowKeys {
  readonly start: number;
  readonly keys: readonly string[];
  /** How many keys there have been. */
  readonly used: number;
}

/**
 * Keys for a window that has moved. An item that is still in it keeps its part, untouched; those that come in get new ones. When
 * nothing stays, the parts of before show the new items: changing them costs less than making others.
 */
export function moveWindow(former: WindowKeys, start: number, end: number): WindowKeys {
  const count = Math.max(0, end - start);
  const stays = start < former.start + former.keys.length && former.start < end;
  let { used } = former;
  const keys = Array.from({ length: count }, (_, position) => {
    const kept = former.keys[stays ? start + position - former.start : position];
    if (kept !== undefined) return kept;
    used += 1;
    return `${used}`;
  });
  return { start, keys, used };
}

/** The keys of a window, from one place of it to the next. */
export function useWindowKeys(start: number, end: number): readonly string[] {
  const [kept, setKept] = useState<WindowKeys>({ start: 0, keys: [], used: 0 });
  if (kept.start === start && kept.keys.length === Math.max(0, end - start)) return kept.keys;
  const moved = moveWindow(kept, start, end);
  setKept(moved);
  return moved.keys;
}
