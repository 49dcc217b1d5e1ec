import { expect, test } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { compareStaff, type InsidePerson } from './compare-staff.ts';
import { correctionsOf } from './corrections.ts';
import type { OutsidePerson } from './outside-person.ts';
import { mayBeNew, type Settlement, settleDoubts } from './settle-doubts.ts';

const loic: InsidePerson = {
  contactId: 'loic',
  firstName: 'Loïc',
  lastName: 'Roy',
  email: 'loic@cabinet.example',
  language: 'fr',
  clientNumber: null,
  active: true,
  functions: ['staff-member'],
  linked: false,
};
const line: OutsidePerson = {
  line: 2,
  firstName: 'Loïc',
  lastName: 'Roy',
  email: 'l.roy@cabinet.example',
  language: null,
  phone: null,
  clientNumber: null,
  function: null,
  client: null,
  unread: [],
};
const compared = compareStaff([line], [loic]);
const statesAfter = (settlement: Settlement | undefined) =>
  settleDoubts(compared, new Map(settlement ? [[2, settlement]] : [])).map(({ state, inside }) => [
    state,
    inside?.contactId,
  ]);

test('a doubt stays until it is settled, and nobody has departed meanwhile', () => {
  expect(statesAfter(undefined)).toEqual([['doubtful', undefined]]);
});

test('the same person has another address', () => {
  expect(statesAfter({ contactId: 'loic' })).toEqual([['different', 'loic']]);
});

test('somebody new: the namesake isn’t in the list', () => {
  expect(statesAfter('new')).toEqual([
    ['missing', undefined],
    ['departed', 'loic'],
  ]);
});

test('a contact that the doubt doesn’t concern settles nothing', () => {
  expect(statesAfter({ contactId: 'anais' })).toEqual([['doubtful', undefined]]);
});

test('somebody who stands twice, or without a first name, isn’t new', () => {
  const twice = compareStaff([line, { ...line, line: 3 }], [{ ...loic, email: line.email }]);
  expect(twice.map(mayBeNew)).toEqual([false, false]);
  expect(compareStaff([{ ...line, firstName: null }], []).map(mayBeNew)).toEqual([false]);
  expect(compared.map(mayBeNew)).toEqual([true]);
});

test('corrections are lines of a request', () => {
  const ground = {
    organisationId: 'firm',
    today: calendarDay('2026-01-05'),
    lastDay: calendarDay('2026-01-31'),
    newId: () => 'new',
  };
  const after = settleDoubts(compared, new Map([[2, 'new' as const]]));
  expect(after.flatMap((one) => correctionsOf(one, ground))).toMatchObject([
    { kind: 'grant', newContactId: 'new', person: { firstName: 'Loïc', email: 'l.roy@cabinet.example' } },
    { kind: 'end', contactId: 'loic', scope: 'all', lastDay: '2026-01-31' },
  ]);
});
