import { expect, test } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { keepUntil } from './incident.ts';

test.each([
  ['2026-11-22', '2031-11-22'],
  ['2024-02-29', '2029-03-01'],
  ['0001-01-01', '0006-01-01'],
])('an incident known on %s stays until %s', (known, until) => {
  expect(keepUntil({ knownOn: calendarDay(known) })).toBe(until);
});
