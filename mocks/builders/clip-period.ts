import type { Period } from '#domain/calendar/period.ts';

/** The days that both periods count, or `undefined` when they have none in common. */
export function clipPeriod(left: Period, right: Period): Period | undefined {
  const startOn = left.startOn > right.startOn ? left.startOn : right.startOn;
  const endOn = left.endOn < right.endOn ? left.endOn : right.endOn;
  return startOn <= endOn ? { startOn, endOn } : undefined;
}
