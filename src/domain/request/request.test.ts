import { expect, test } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { contactOf } from './act.ts';
import {
  ATTESTED_BY,
  LINE_STATES,
  type LineCounts,
  lastUndoDay,
  REQUEST_FORMS,
  type RequestState,
  stateOf,
} from './request.ts';

const NONE: LineCounts = { pending: 0, waiting: 0, applied: 0, unchanged: 0, refused: 0, cancelled: 0 };

test.each<[RequestState, Partial<LineCounts>]>([
  ['submitted', { pending: 1, waiting: 1, applied: 1, refused: 1, cancelled: 1 }],
  ['in-review', { waiting: 1, applied: 5, refused: 1 }],
  ['applied', { applied: 2 }],
  ['applied', { unchanged: 2 }],
  ['applied', { applied: 1, cancelled: 1 }],
  ['partly-applied', { applied: 1, refused: 1 }],
  ['partly-applied', { unchanged: 1, refused: 1, cancelled: 1 }],
  ['refused', { refused: 3 }],
  ['refused', { refused: 1, cancelled: 1 }],
  ['cancelled', { cancelled: 2 }],
  ['cancelled', {}],
])('%s: %o', (state, counts) => {
  expect(stateOf({ ...NONE, ...counts })).toBe(state);
});

test('each state of a line is counted', () => {
  expect(Object.keys(NONE)).toEqual([...LINE_STATES]);
});

test('each form asks for something to be attested', () => {
  expect(REQUEST_FORMS.filter((form) => ATTESTED_BY[form].length === 0)).toEqual([]);
});

test('a removal can be undone for thirty days', () => {
  expect(lastUndoDay(calendarDay('2026-11-22'))).toBe('2026-12-22');
});

test('a line is about the contact that it names, or adds', () => {
  const grant = {
    kind: 'grant',
    person: null,
    fileId: 'firm',
    function: 'staff-member',
    subjects: [],
  } as const;
  const days = { startOn: calendarDay('2026-11-22'), endOn: calendarDay('2026-11-22') };
  expect(contactOf({ ...grant, ...days, contactId: 'huong', newContactId: null })).toBe('huong');
  expect(contactOf({ ...grant, ...days, contactId: null, newContactId: 'new' })).toBe('new');
  expect(contactOf({ kind: 'issue-code', contactId: 'leo', reminder: false })).toBe('leo');
});
