import { Refusal } from './refusal.ts';

/** Anything that counts its changes. */
export interface Versioned {
  readonly version: number;
}

export function entityTag(current: Versioned): string {
  return `"${current.version}"`;
}

/** Refuses a write that names no version (428) or another one than what stands now (412, with both). */
export function refuseStale(request: Request, current: Versioned): void {
  const sent = request.headers.get('if-match');
  if (sent === null) throw new Refusal('version-required');
  const tag = entityTag(current);
  if (sent !== tag)
    throw new Refusal('version-stale', { versions: { sent, current }, headers: { etag: tag } });
}
