import { describe, expect, test } from 'vitest';
import { addDays, calendarDay, dayIn, parseCalendarDay } from './calendar-day.ts';

describe('parseCalendarDay', () => {
  test.each([
    '2026-11-22',
    '2024-02-29',
    '2000-02-29',
    '0001-01-01',
    '0004-02-29',
    '9999-12-31',
    '2026-04-30',
  ])('reads %s', (text) => {
    expect(parseCalendarDay(text)).toBe(text);
  });

  test.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '0003-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '26-1-5',
    '2026-1-05',
    '2026-01-05T00:00',
    ' 2026-01-05',
    '2026-01-05\n',
    '10000-01-01',
    '-001-01-01',
    '٢٠٢٦-٠١-٠٥',
  ])('refuses %j', (text) => {
    expect(parseCalendarDay(text)).toBeUndefined();
  });

  test('calendarDay throws for what is no day', () => {
    expect(() => calendarDay('2026-02-30')).toThrow(new RangeError('not a calendar day: 2026-02-30'));
  });
});

describe('dayIn', () => {
  test.each([
    ['midnight in winter', '2026-01-15T05:00:00Z', '2026-01-15'],
    ['a moment before it', '2026-01-15T04:59:59.999Z', '2026-01-14'],
    ['midnight in summer', '2026-07-15T04:00:00Z', '2026-07-15'],
    ['a moment before it', '2026-07-15T03:59:59.999Z', '2026-07-14'],
    // 2026-03-08: from 2:00 to 3:00; the day has 23 hours.
    ['the day that loses an hour begins', '2026-03-08T05:00:00Z', '2026-03-08'],
    ['the day that loses an hour ends', '2026-03-09T03:59:59Z', '2026-03-08'],
    ['the day after it begins', '2026-03-09T04:00:00Z', '2026-03-09'],
    // 2026-11-01: 1:00 to 2:00 twice; the day has 25 hours.
    ['the day that gains an hour begins', '2026-11-01T04:00:00Z', '2026-11-01'],
    ['the day that gains an hour ends', '2026-11-02T04:59:59Z', '2026-11-01'],
    ['the day after it begins', '2026-11-02T05:00:00Z', '2026-11-02'],
    ['the year turns later than in London', '2027-01-01T04:59:59Z', '2026-12-31'],
  ])('in Toronto, %s (%s)', (_name, instant, day) => {
    expect(dayIn('America/Toronto', new Date(instant))).toBe(day);
  });
});

describe('addDays', () => {
  test.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    // Across both changes of the hour.
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-10-31', 2, '2026-11-02'],
    ['2024-02-29', 366, '2025-03-01'],
    ['0001-01-02', -1, '0001-01-01'],
  ])('%s and %i days is %s', (day, count, sum) => {
    expect(addDays(calendarDay(day), count)).toBe(sum);
  });

  test('has nothing after the last day or before the first', () => {
    expect(() => addDays(calendarDay('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(calendarDay('0001-01-01'), -1)).toThrow(RangeError);
  });
});
