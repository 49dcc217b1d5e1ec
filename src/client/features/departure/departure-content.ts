import type { ContentInput } from '#client/forms/draft.ts';
import { handOverAct } from '#client/forms/hand-over-act.ts';
import { addDays, type CalendarDay, parseCalendarDay } from '#domain/calendar/calendar-day.ts';
import type { DepartureValues } from './departure-values.ts';

/** The last day that counts; undefined while it isn't a day to come. « Dès maintenant »: it was yesterday. */
export function lastDayOf({ when, lastDay }: DepartureValues, today: CalendarDay): CalendarDay | undefined {
  if (when === 'now') return addDays(today, -1);
  const day = parseCalendarDay(lastDay.trim());
  return day !== undefined && day >= today ? day : undefined;
}

/** The mapper `toInput`: every file to its colleague first, then the end of everything. Undefined while the day isn't known. */
export function departureContent(
  contactId: string,
  values: DepartureValues,
  today: CalendarDay,
): ContentInput | undefined {
  const lastDay = lastDayOf(values, today);
  if (lastDay === undefined) return undefined;
  const taken = values.assignments.map((one) => handOverAct(one, today));
  return {
    kind: 'acts',
    acts: [...taken, { kind: 'end', contactId, scope: 'all', ids: [], lastDay }],
  };
}
