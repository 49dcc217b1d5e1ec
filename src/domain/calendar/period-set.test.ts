import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { NO_END, type Period } from './period.ts';
import { daysAfter, gapsIn, intersection, lastDayHeld } from './period-set.ts';

/** `3-5` in March 2026; `3-` without an end; `5-4` holds no day. */
function days(text: string): Period {
  const [start = '', end = ''] = text.split('-');
  const day = (part: string) => calendarDay(`2026-03-${part.padStart(2, '0')}`);
  return { startOn: day(start), endOn: end === '' ? NO_END : day(end) };
}

function shown({ startOn, endOn }: Period): string {
  return `${Number(startOn.slice(8))}-${endOn === NO_END ? '' : Number(endOn.slice(8))}`;
}

test.each([
  ['1-10', '5-15', '5-10'],
  ['5-15', '1-10', '5-10'],
  ['1-', '5-', '5-'],
  ['1-5', '5-9', '5-5'],
  ['1-4', '5-9', undefined],
  ['5-4', '1-9', undefined],
])('days of both %s and %s: %s', (left, right, both) => {
  const found = intersection(days(left), days(right));
  expect(found && shown(found)).toBe(both);
});

test.each([
  ['1-10', '4', '5-10'],
  ['6-10', '4', '6-10'],
  ['1-', '4', '5-'],
  ['1-4', '4', undefined],
  ['5-4', '1', undefined],
])('days of %s after the %s: %s', (period, day, after) => {
  const found = daysAfter(days(period), days(`${day}-`).startOn);
  expect(found && shown(found)).toBe(after);
});

test('nothing comes after the last day that can be written', () => {
  expect(daysAfter(days('1-'), NO_END)).toBeUndefined();
});

describe.each<[string, string[], string[], string]>([
  ['1-10', [], ['1-10'], '0'],
  ['2-10', ['4-5'], ['2-3', '6-10'], '1'],
  ['2-10', ['1-5'], ['6-10'], '5'],
  ['2-10', ['8-12'], ['2-7'], '1'],
  ['2-10', ['1-20'], [], '10'],
  ['2-10', ['6-10', '2-5'], [], '10'],
  ['2-10', ['2-8', '3-4'], ['9-10'], '8'],
  ['2-', ['2-8', '10-'], ['9-9'], '8'],
  ['2-', ['2-'], [], ''],
  ['2-', ['2-5', '4-3'], ['6-'], '5'],
  ['2-10', ['12-20', '1-1'], ['2-10'], '1'],
  ['5-4', [], [], '4'],
])('of %s held by %s', (wanted, others, gaps, last) => {
  test(`${gaps.join(', ') || 'nothing'} is left`, () => {
    expect(gapsIn(days(wanted), others.map(days)).map(shown)).toEqual(gaps);
  });

  test('tells the last day held without a gap', () => {
    const eve = calendarDay('2026-02-28');
    const expected = last === '' ? NO_END : last === '0' ? eve : days(`${last}-`).startOn;
    expect(lastDayHeld(days(wanted), others.map(days))).toBe(expected);
  });
});
