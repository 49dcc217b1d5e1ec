import { expect, test } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { Act } from './act.ts';
import { endedSomething, undoActs } from './undo.ts';

const [monday, friday] = [calendarDay('2026-11-23'), calendarDay('2026-11-27')];
const end: Act = { kind: 'end', contactId: 'maude', scope: 'all', ids: [], lastDay: monday };
const moved = { id: 'relation', before: NO_END, endOn: friday };

const line = (fields: object = {}) => ({
  act: end,
  state: 'applied' as const,
  contactId: 'maude',
  relationEnds: [moved],
  authorizationEnds: [],
  ...fields,
});

test.each([
  ['an end', {}, true],
  ['a moved end', { act: { ...end, kind: 'change-end', relationId: 'relation', endOn: friday } }, true],
  ['what ended nothing', { relationEnds: [] }, false],
  ['what was refused', { state: 'refused' }, false],
  ['a right that was raised', { act: { ...end, kind: 'grant' } }, false],
  ['an undoing', { act: { ...end, kind: 'restore' } }, false],
])('%s ended something that can be given back: %#', (_name, fields, expected) => {
  expect(endedSomething(line(fields))).toBe(expected);
});

test('gives each record the end it had, the last line first', () => {
  const sooner = { id: 'relation', before: friday, endOn: monday };
  const acts = undoActs([
    line(),
    line({ relationEnds: [sooner], authorizationEnds: [{ ...moved, id: 'subject' }] }),
  ]);
  expect(acts).toEqual([
    {
      kind: 'restore',
      contactId: 'maude',
      relations: [{ id: 'relation', before: monday, endOn: friday }],
      authorizations: [{ id: 'subject', before: friday, endOn: NO_END }],
    },
    {
      kind: 'restore',
      contactId: 'maude',
      relations: [{ id: 'relation', before: friday, endOn: NO_END }],
      authorizations: [],
    },
  ]);
});
