import { type CalendarDay, dayIn } from '#domain/calendar/calendar-day.ts';
import type { Clock } from '#server/dependencies.ts';

const DAY_MS = 86_400_000;

const HOUR_MS = 3_600_000;
const ZONE = 'America/Toronto';

/**
 * Runs like the real clock, moved by whole days so that the world opens on its own day.
 * Near midnight, the hour between summer and winter time would lead to the day beside: it's added or taken off.
 */
export function worldClock(today: CalendarDay, startedAt: Date): Clock {
  const days = Math.round((Date.parse(today) - Date.parse(dayIn(ZONE, startedAt))) / DAY_MS) * DAY_MS;
  const opened = dayIn(ZONE, new Date(startedAt.getTime() + days));
  const shift = days + Math.sign(Date.parse(today) - Date.parse(opened)) * HOUR_MS;
  return { now: () => new Date(Date.now() + shift) };
}
