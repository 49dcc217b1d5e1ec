/** Cells drawn before and after those that are seen, along one direction. */
const MARGIN = 2;

/** Along one direction: the first item that is seen, and how many are seen at once. */
export interface Seen {
  readonly first: number;
  readonly visible: number;
}

export interface GridWindow {
  readonly start: number;
  /** One past the last. */
  readonly end: number;
}

/** Which of so many items are drawn, in whole blocks of `block`. */
export function windowOf({ first, visible }: Seen, count: number, block: number): GridWindow {
  const down = (value: number) => Math.floor(value / block) * block;
  const up = (value: number) => Math.ceil(value / block) * block;
  const start = Math.max(0, down(Math.min(first, count - visible) - MARGIN));
  const end = Math.min(count, up(first + visible + MARGIN));
  return { start, end: Math.max(start, end) };
}
