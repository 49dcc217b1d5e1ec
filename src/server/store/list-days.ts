import { addDays, type CalendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';

/** Nobody asks for more days at once, so near the end of the calendar its last day is meant. */
const LAST_COUNTED = '9990-01-01';

/** The last day of « ends within so many days »; calendars end at « Sans date de fin ». */
export function lastDayWithin(day: CalendarDay, count: number): CalendarDay {
  return day >= LAST_COUNTED ? NO_END : addDays(day, count);
}
