import { addDays, type CalendarDay, calendarDay } from './calendar-day.ts';

/** The end day that the forms write for « Sans date de fin » (002, step 4). */
export const NO_END: CalendarDay = calendarDay('9999-12-31');

/** From a first to a last day, both counted. */
export interface Period {
  readonly startOn: CalendarDay;
  readonly endOn: CalendarDay;
}

/** Whether the day lies in the period: the end day counts as active (domain, section 9, decision 6). */
export function isActiveOn(period: Period, day: CalendarDay): boolean {
  return period.startOn <= day && day <= period.endOn;
}

/**
 * The one to show of several: the active one; else the next to start; else the last that ended. `undefined` of none, and of none but
 * such as never begin.
 */
export function shownPeriod<One extends Period>(all: readonly One[], day: CalendarDay): One | undefined {
  const periods = all.filter((one) => !neverBegins(one));
  const active = periods.find((one) => isActiveOn(one, day));
  if (active) return active;
  const inOrder = periods.toSorted((left, right) => (left.startOn < right.startOn ? -1 : 1));
  return inOrder.find((one) => one.startOn > day) ?? inOrder.at(-1);
}

/** Whether a period is well formed: it ends on its first day at the earliest, or on the eve when it never begins. */
export function isPeriod(period: Period): boolean {
  return period.startOn <= period.endOn || neverBegins(period);
}

/** Taken back before its first day was over: it ends on the eve, and holds no day at all. */
export function neverBegins(period: Period): boolean {
  return period.endOn < period.startOn && addDays(period.endOn, 1) === period.startOn;
}

/** The end that a period gets when `lastDay` is to be its last: on the eve of its start at the earliest, never later than it is. */
export function endAfter(period: Period, lastDay: CalendarDay): CalendarDay {
  const end = lastDay < period.startOn ? addDays(period.startOn, -1) : lastDay;
  return end < period.endOn ? end : period.endOn;
}
