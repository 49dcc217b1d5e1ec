import { addDays, type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';

/** The day around which the worlds are laid out: what « ends today » or « starts soon » there. */
export const WORLD_TODAY: CalendarDay = calendarDay('2026-11-22');

/** The day so many days after that one (before it when negative). */
export function daysFromToday(count: number): CalendarDay {
  return addDays(WORLD_TODAY, count);
}
