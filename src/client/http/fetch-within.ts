import { NetworkFailure } from './network-failure.ts';

export interface FetchedText {
  readonly response: Response;
  readonly text: string;
}

/**
 * Fetches and reads the whole answer, body included, within `milliseconds`. Throws `NetworkFailure`, or the reason
 * of `signal` when it was the caller who gave up.
 */
export async function fetchWithin(
  milliseconds: number,
  url: string,
  init: RequestInit,
  signal?: AbortSignal,
): Promise<FetchedText> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const giveUp = () => controller.abort();
  signal?.addEventListener('abort', giveUp, { once: true });
  const timer = setTimeout(giveUp, milliseconds);
  try {
    const target = new URL(url, window.location.origin);
    const response = await fetch(target, { ...init, signal: controller.signal });
    return { response, text: await response.text() };
  } catch (cause) {
    signal?.throwIfAborted();
    throw new NetworkFailure(controller.signal.aborted ? 'timeout' : 'offline', cause);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
