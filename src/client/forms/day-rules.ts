import { parseCalendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { Report } from './report.ts';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Checks a day as it was typed; whether it is one. */
export function checkDay(
  report: Report,
  path: PropertyKey[],
  typed: string,
  missing = 'day-missing',
): boolean {
  const day = typed.trim();
  if (parseCalendarDay(day) !== undefined) return true;
  if (day === '') report(path, missing);
  else if (SHAPE.test(day)) report(path, 'day-impossible', { day });
  else report(path, 'day-wrong-format');
  return false;
}

export interface TypedPeriod {
  readonly startOn: string;
  readonly endOn: string;
  readonly noEnd: boolean;
}

/** Checks « Date de début » and « Date de fin » together. `today`: the earliest start. */
export function checkPeriod(report: Report, { startOn, endOn, noEnd }: TypedPeriod, today: string): void {
  const starts = checkDay(report, ['startOn'], startOn);
  if (starts && startOn.trim() < today) report(['startOn'], 'day-past', { today });
  if (noEnd) return;
  const ends = checkDay(report, ['endOn'], endOn, 'day-end-missing');
  if (starts && ends && endOn.trim() < startOn.trim()) report(['endOn'], 'end-before-start');
}

/** The end that was chosen, for the wire. */
export function endOf({ endOn, noEnd }: Pick<TypedPeriod, 'endOn' | 'noEnd'>): string {
  return noEnd ? NO_END : endOn.trim();
}
