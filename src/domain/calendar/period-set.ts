import { addDays, type CalendarDay } from './calendar-day.ts';
import { NO_END, type Period } from './period.ts';

/** Days of both, or `undefined` when there is none. */
export function intersection(left: Period, right: Period): Period | undefined {
  const startOn = left.startOn > right.startOn ? left.startOn : right.startOn;
  const endOn = left.endOn < right.endOn ? left.endOn : right.endOn;
  return startOn <= endOn ? { startOn, endOn } : undefined;
}

/** The days of a period after that one; `undefined` when there is none. */
export function daysAfter(period: Period, day: CalendarDay): Period | undefined {
  return day === NO_END ? undefined : intersection(period, { startOn: addDays(day, 1), endOn: NO_END });
}

/** The pieces of `wanted` that none of the others holds, in order. */
export function gapsIn(wanted: Period, others: readonly Period[]): Period[] {
  const within = others.flatMap((one) => intersection(one, wanted) ?? []);
  const gaps: Period[] = [];
  let from: CalendarDay | undefined = wanted.startOn;
  for (const { startOn, endOn } of within.sort((left, right) => (left.startOn < right.startOn ? -1 : 1))) {
    if (from === undefined) break;
    if (startOn > from) gaps.push({ startOn: from, endOn: addDays(startOn, -1) });
    if (endOn >= from) from = endOn === NO_END ? undefined : addDays(endOn, 1);
  }
  if (from !== undefined && from <= wanted.endOn) gaps.push({ startOn: from, endOn: wanted.endOn });
  return gaps;
}

/** The last day up to which the others hold a period without a gap: the eve of its start when they don't hold its first day. */
export function lastDayHeld(period: Period, others: readonly Period[]): CalendarDay {
  const [gap] = gapsIn(period, others);
  return gap ? addDays(gap.startOn, -1) : period.endOn;
}
