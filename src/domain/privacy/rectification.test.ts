import { expect, test } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { rectificationDueOn } from './rectification.ts';

test.each([
  ['2026-11-22', '2026-12-22'],
  ['2026-01-31', '2026-03-02'],
])('a request that came on %s is answered by %s', (asked, due) => {
  expect(rectificationDueOn(calendarDay(asked))).toBe(due);
});
