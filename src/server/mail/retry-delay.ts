const MINUTE = 60_000;

/** After the first try, the second…: together nearly a day. */
const WAITS = [1, 5, 15, 60, 120, 240, 480, 480].map((minutes) => minutes * MINUTE);

/** A fifth more or less, so that what failed together isn't tried together. */
const JITTER = 0.2;

/**
 * How long to wait after a try that failed, in ms; `undefined` when it has been tried long enough.
 * @param attempts how many tries came before that one
 * @param random between 0 and 1
 */
export function retryDelay(attempts: number, random: number): number | undefined {
  const wait = WAITS[attempts];
  return wait === undefined ? undefined : Math.round(wait * (1 + JITTER * (2 * random - 1)));
}
