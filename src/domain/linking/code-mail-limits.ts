const MINUTE_MS = 60_000;

/** What counts towards the limits: mails older than that don't. */
export const CODE_MAIL_WINDOW_MS = 60 * MINUTE_MS;

/** At most one mail with a code per address and minute, and so many within an hour (reliability, section 3). */
const MAILS_AN_HOUR = 5;

/** The instant before which no further code may be mailed to an address; null: at once. `mailed`: when the last ones were, in any order. */
export function codeBlockedUntil(mailed: readonly Date[], now: Date): string | null {
  const newestFirst = mailed.map((instant) => instant.getTime()).sort((left, right) => right - left);
  const [newest = Number.NEGATIVE_INFINITY] = newestFirst;
  const fullSince = newestFirst[MAILS_AN_HOUR - 1] ?? Number.NEGATIVE_INFINITY;
  const until = Math.max(newest + MINUTE_MS, fullSince + CODE_MAIL_WINDOW_MS);
  return until > now.getTime() ? new Date(until).toISOString() : null;
}
