import { afterEach, expect, it, vi } from 'vitest';
import { calendarDay, dayIn } from '#domain/calendar/calendar-day.ts';
import { worldClock } from './world-clock.ts';

afterEach(() => vi.useRealTimers());

it.each([
  ['2026-11-22T15:00:00Z', '2026-11-22'],
  ['2031-02-03T15:00:00Z', '2026-11-22'],
  // Half past midnight in summer is half past eleven of the day before, told in winter time; and the other way round.
  ['2027-07-01T04:30:00Z', '2026-11-22'],
  ['2027-01-15T04:30:00Z', '2026-07-01'],
])('started at %s, a world opens on its own day, and runs on', (now, day) => {
  vi.useFakeTimers({ now: new Date(now) });
  const clock = worldClock(calendarDay(day), new Date());
  expect(dayIn('America/Toronto', clock.now())).toBe(day);
  const opened = clock.now().getTime();
  vi.advanceTimersByTime(1500);
  expect(clock.now().getTime() - opened).toBe(1500);
});
