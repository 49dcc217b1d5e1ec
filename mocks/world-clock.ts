import { type CalendarDay, dayIn } from '#domain/calendar/calendar-day.ts';
import type { Clock } from '#server/dependencies.ts';

const DAY_MS = 86_400_000;

/** Runs like the real clock, moved by whole days so that the world opens on its own day. */
export function worldClock(today: CalendarDay, startedAt: Date): Clock {
  const realToday = dayIn('America/Toronto', startedAt);
  const shift = Math.round((Date.parse(today) - Date.parse(realToday)) / DAY_MS) * DAY_MS;
  return { now: () => new Date(Date.now() + shift) };
}
