import { describe, expect, test } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import {
  CONTACT_FUNCTIONS,
  type ContactFunction,
  type ContactRelation,
  standingOn,
} from './contact-relation.ts';

const FIRM = 'firm';
const today = calendarDay('2026-11-22');

type When = 'now' | 'ended' | 'future' | 'last-day' | 'first-day' | 'never';

const DAYS: Record<When, readonly [string, string]> = {
  now: ['2020-01-01', NO_END],
  ended: ['2020-01-01', '2026-11-21'],
  future: ['2026-11-23', NO_END],
  'last-day': ['2020-01-01', '2026-11-22'],
  'first-day': ['2026-11-22', NO_END],
  never: ['2026-12-01', '2026-11-30'],
};

function relation(kind: ContactFunction, when: When, target = FIRM): ContactRelation {
  const [startOn, endOn] = DAYS[when];
  return {
    id: `${kind}-${when}-${target}`,
    organisationId: FIRM,
    contactId: 'contact',
    function: kind,
    fileId: target,
    startOn: calendarDay(startOn),
    endOn: calendarDay(endOn),
    origin: 'converted',
    visibleAt: null,
  };
}

describe('standingOn', () => {
  test('without any relation: inactive, no function', () => {
    expect(standingOn([], today)).toEqual({ active: false, functions: [] });
  });

  test.each([
    ['now', true],
    ['first-day', true],
    ['last-day', true],
    ['ended', false],
    ['future', false],
  ] as const)('one relation, %s: active is %s, and its function is shown', (when, active) => {
    expect(standingOn([relation('representative', when)], today)).toEqual({
      active,
      functions: ['representative'],
    });
  });

  test('an active function hides the former and the future ones', () => {
    const relations = [
      relation('staff-member', 'ended'),
      relation('person-responsible', 'now'),
      relation('representative', 'future'),
    ];
    expect(standingOn(relations, today)).toEqual({ active: true, functions: ['person-responsible'] });
  });

  test('a relation that never begins counts for nothing', () => {
    const relations = [relation('company-officer', 'never'), relation('staff-member', 'ended')];
    expect(standingOn(relations, today)).toEqual({ active: false, functions: ['staff-member'] });
    expect(standingOn(relations.slice(0, 1), today)).toEqual({ active: false, functions: [] });
  });

  test('a relation to a client counts for nothing', () => {
    const relations = [relation('authorized-individual', 'now', 'client'), relation('staff-member', 'ended')];
    expect(standingOn(relations, today)).toEqual({ active: false, functions: ['staff-member'] });
    expect(standingOn(relations.slice(0, 1), today)).toEqual({ active: false, functions: [] });
  });

  test('functions come once each, in the order of the list, whatever the order of the relations', () => {
    const relations = CONTACT_FUNCTIONS.toReversed().flatMap((kind) => [
      relation(kind, 'now'),
      relation(kind, 'first-day'),
    ]);
    expect(standingOn(relations, today)).toEqual({ active: true, functions: CONTACT_FUNCTIONS });
  });

  test('functions are in the order of their French names', () => {
    expect(CONTACT_FUNCTIONS).toEqual([
      'company-officer', // Dirigeant
      'authorized-individual', // Individu autorisé
      'staff-member', // Membre du personnel
      'person-responsible', // Personne responsable
      'representative', // Représentant
    ]);
  });
});
