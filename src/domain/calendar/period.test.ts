import { expect, test } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { endAfter, isActiveOn, isPeriod, NO_END, neverBegins, shownPeriod } from './period.ts';

const period = { startOn: calendarDay('2026-03-01'), endOn: calendarDay('2026-03-31') };

test.each([
  ['2026-02-28', false],
  ['2026-03-01', true],
  ['2026-03-15', true],
  ['2026-03-31', true],
  ['2026-04-01', false],
  ['2025-03-15', false],
])('from the first to the last day, both counted: %s is %s', (day, active) => {
  expect(isActiveOn(period, calendarDay(day))).toBe(active);
});

test('one day is a period; one that ends before the eve of its start is none', () => {
  const day = calendarDay('2026-03-01');
  expect(isActiveOn({ startOn: day, endOn: day }, day)).toBe(true);
  expect(isPeriod({ startOn: day, endOn: day })).toBe(true);
  expect(isPeriod({ startOn: day, endOn: NO_END })).toBe(true);
  expect(isPeriod({ startOn: day, endOn: calendarDay('2026-02-27') })).toBe(false);
});

test('no end is the last day that can be written', () => {
  expect(NO_END).toBe('9999-12-31');
});

test.each([
  ['2026-03-01', '2026-02-28', true],
  ['2024-03-01', '2024-02-29', true],
  ['2026-03-01', '2026-03-01', false],
  ['2026-03-01', '2026-02-27', false],
])('from %s to %s never begins: %s', (startOn, endOn, never) => {
  const one = { startOn: calendarDay(startOn), endOn: calendarDay(endOn) };
  expect(neverBegins(one)).toBe(never);
  expect(isPeriod(one)).toBe(startOn <= endOn || never);
  if (never) expect([startOn, endOn].some((day) => isActiveOn(one, calendarDay(day)))).toBe(false);
});

test.each([
  ['2026-03-15', '2026-03-15'],
  ['2026-03-01', '2026-03-01'],
  ['2026-02-28', '2026-02-28'],
  ['2026-01-01', '2026-02-28'],
  ['2026-03-31', '2026-03-31'],
  ['2026-04-15', '2026-03-31'],
  [NO_END, '2026-03-31'],
])('ended after %s, March ends on %s', (lastDay, endOn) => {
  expect(endAfter(period, calendarDay(lastDay))).toBe(endOn);
});

test('what never begins ends no sooner and no later', () => {
  const empty = { startOn: calendarDay('2026-03-01'), endOn: calendarDay('2026-02-28') };
  expect(endAfter(empty, calendarDay('2026-01-01'))).toBe('2026-02-28');
  expect(endAfter(empty, NO_END)).toBe('2026-02-28');
});

test('of several, the active one is shown; else the next; else the last that ended', () => {
  const of = (startOn: string, endOn: string) => ({
    startOn: calendarDay(startOn),
    endOn: calendarDay(endOn),
  });
  const [ended, former] = [of('2025-05-01', '2025-06-01'), of('2024-01-01', '2024-12-31')];
  const [next, later] = [of('2026-07-01', '2026-07-31'), of('2027-01-01', '9999-12-31')];
  const day = calendarDay('2026-03-15');
  expect(shownPeriod([later, ended, period, next], day)).toBe(period);
  expect(shownPeriod([later, ended, next], day)).toBe(next);
  expect(shownPeriod([ended, former], day)).toBe(ended);
  expect(shownPeriod([], day)).toBeUndefined();
});
