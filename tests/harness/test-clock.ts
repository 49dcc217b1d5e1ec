import type { Clock } from '#server/dependencies.ts';

/** A clock that stands still until it's moved. */
export interface TestClock extends Clock {
  /** `2026-11-23T05:00:00Z` */
  moveTo(instant: string): void;
}

export function createTestClock(start: string): TestClock {
  let instant = start;
  return {
    now: () => new Date(instant),
    moveTo(next) {
      instant = next;
    },
  };
}
