import { expect, test } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import type { LineCounts } from './request.ts';
import { requestAbilities } from './request-abilities.ts';

const NONE: LineCounts = { pending: 0, waiting: 0, applied: 0, unchanged: 0, refused: 0, cancelled: 0 };
const today = calendarDay('2026-11-22');

test.each<[string, Partial<LineCounts>, string]>([
  ['still to be run', { pending: 3 }, 'cancel'],
  ['still to be run, some refused', { pending: 3, refused: 1 }, 'cancel'],
  ['waiting for an agent', { waiting: 1, applied: 2 }, 'cancel'],
  ['waiting, and some refused', { waiting: 1, refused: 2 }, 'cancel resume correct'],
  ['applied', { applied: 2, unchanged: 1 }, ''],
  ['partly refused', { applied: 2, refused: 1 }, 'resume correct'],
  ['refused', { refused: 1 }, 'resume correct'],
  ['cancelled', { cancelled: 4 }, ''],
])('what can be done with a request that is %s', (_name, counts, expected) => {
  const standing = { counts: { ...NONE, ...counts }, undoable: false, appliedOn: null, today };
  expect(requestAbilities(standing).join(' ')).toBe(expected);
});

test.each([
  ['2026-11-22', true, true],
  ['2026-10-23', true, true],
  ['2026-10-22', true, false],
  ['2026-11-22', false, false],
])('applied on %s, undoable %s: undone %s', (day, undoable, expected) => {
  const standing = { counts: { ...NONE, applied: 1 }, undoable, appliedOn: calendarDay(day), today };
  expect(requestAbilities(standing).includes('undo')).toBe(expected);
});
