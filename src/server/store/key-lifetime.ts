const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** The instant before which kept answers no longer count (reliability, section 2). */
export function oldestLiveKey(now: Date): Date {
  return new Date(now.getTime() - KEY_LIFETIME_MS);
}
