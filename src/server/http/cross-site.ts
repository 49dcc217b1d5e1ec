import { Refusal } from './refusal.ts';

/**
 * Lets an unsafe request through only when the browser says it comes from our own pages: `Sec-Fetch-Site: same-origin`,
 * or, from browsers without it, an `Origin` whose host is the one asked. Anything else is refused, a missing sign included.
 */
export function refuseCrossSite(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin') return;
  const origin = request.headers.get('origin');
  if (site === null && origin !== null && hostOf(origin) === new URL(request.url).host) return;
  throw new Refusal('cross-site-refused');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
