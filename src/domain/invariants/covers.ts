import { addDays } from '#domain/calendar/calendar-day.ts';
import { NO_END, neverBegins, type Period } from '#domain/calendar/period.ts';

/** Whether each day of a period is a day of one of the others: a stay in several pieces without a gap counts as one. */
export function covers(outer: readonly Period[], inner: Period): boolean {
  if (neverBegins(inner)) return true;
  const sorted = [...outer].sort((left, right) => (left.startOn < right.startOn ? -1 : 1));
  let missing = inner.startOn;
  for (const { startOn, endOn } of sorted) {
    if (startOn > missing) return false;
    if (endOn >= inner.endOn) return true;
    if (endOn >= missing && endOn < NO_END) missing = addDays(endOn, 1);
  }
  return false;
}
