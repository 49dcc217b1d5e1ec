import { setTimeout as pause } from 'node:timers/promises';

type Close = () => Promise<void>;

/** What a start has opened, and how it all ends again. */
export interface Lifetime {
  /** Aborted as soon as the end is asked for. */
  readonly signal: AbortSignal;
  /** To be closed at the end, in the reverse order, each within `limitMs`. */
  add(close: Close, limitMs: number): void;
  /** Closes everything, what a start under way still opens included. Can be called more than once. */
  end(): Promise<void>;
}

/** How long a start that is called off may take to notice, in ms; what it waits for was closed before. */
const START_LIMIT_MS = 2000;

/** The lifetime of what `start` opens. */
export function createLifetime(
  start: (lifetime: Lifetime) => Promise<void>,
): Lifetime & { started: Promise<void> } {
  const ending = new AbortController();
  const closing: Array<() => Promise<unknown>> = [];
  let ended: Promise<void> | undefined;

  async function closeAll(): Promise<void> {
    for (let close = closing.pop(); close; close = closing.pop()) await close();
  }

  async function endAll(): Promise<void> {
    ending.abort();
    await closeAll();
    await Promise.race([started.catch(() => undefined), pause(START_LIMIT_MS)]);
    await closeAll();
  }

  const lifetime: Lifetime = {
    signal: ending.signal,
    add(close, limitMs) {
      closing.push(() => Promise.race([close().catch(() => undefined), pause(limitMs)]));
    },
    end() {
      ended ??= endAll();
      return ended;
    },
  };
  const started = start(lifetime);
  return { ...lifetime, started };
}
