import { describe, expect, it, test } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import {
  aRelation,
  aSubject,
  CHIEF,
  days,
  NEXT_YEAR,
  planOne,
  someFacts,
  TODAY,
  verdictOf,
  YEAR_END,
  YESTERDAY,
} from '#tests/harness/plan-world.ts';
import type { ChangeEndAct } from './act.ts';

function aChange(given: Partial<ChangeEndAct> = {}): ChangeEndAct {
  return { kind: 'change-end', contactId: 'huong', relationId: 'huong-roof', endOn: YEAR_END, ...given };
}

const held = aSubject('roof', 'monthly-report');
const delegated = aSubject('roof', 'monthly-report', { contactId: 'huong' });
const until = (day: string) => days('2024-01-01', day);

describe('what is refused', () => {
  const past = someFacts({ contactRelations: [CHIEF, aRelation('huong', 'roof', until(YESTERDAY))] });
  const never = someFacts({
    contactRelations: [CHIEF, aRelation('huong', 'roof', days(NEXT_YEAR, YEAR_END))],
  });
  const later = someFacts({ contactRelations: [CHIEF, aRelation('huong', 'roof', days(NEXT_YEAR))] });
  test.each<[string, Partial<ChangeEndAct>, typeof past?]>([
    ['contact-unknown', { contactId: 'nobody' }],
    ['relation-unknown', { relationId: 'leo-firm' }],
    ['relation-not-active', {}, past],
    ['relation-not-active', { endOn: NO_END }, never],
    ['end-before-start', {}, later],
    ['end-in-past', { endOn: YESTERDAY }],
    ['last-responsible', { contactId: 'anais', relationId: 'chief' }],
  ])('%s', (code, given, facts = someFacts()) => {
    expect(verdictOf(planOne(aChange(given), facts))).toBe(code);
  });
});

describe('a sooner end', () => {
  const line = planOne(aChange());

  it('takes along what rests on the relation', () => {
    expect(line.changes.relationEnds).toEqual([{ id: 'huong-roof', before: NO_END, endOn: YEAR_END }]);
    expect(line.changes.authorizationEnds).toMatchObject([{ endOn: YEAR_END }]);
    expect(line.notes).toContainEqual({ code: 'delegations-follow', params: { count: '1' } });
    expect(line.lost).toHaveLength(1);
  });

  it('takes back what would have begun after it', () => {
    const facts = someFacts({ authorizations: [held, { ...delegated, ...days('2027-02-01') }] });
    expect(planOne(aChange(), facts).changes.authorizationEnds).toMatchObject([{ endOn: '2027-01-31' }]);
  });

  it('leaves what another relation holds', () => {
    const other = aRelation('huong', 'roof', { id: 'other', function: 'staff-member' });
    const facts = someFacts({ contactRelations: [CHIEF, aRelation('huong', 'roof'), other] });
    expect(planOne(aChange(), facts).changes.authorizationEnds).toEqual([]);
  });

  it('as it is changes nothing; asked for yesterday it isn’t too late', () => {
    expect(planOne(aChange({ endOn: NO_END })).outcome).toBe('unchanged');
    const late = planOne(aChange({ endOn: YESTERDAY }), someFacts(), { askedOn: YESTERDAY });
    expect(late.changes.relationEnds).toMatchObject([{ endOn: YESTERDAY }]);
  });
});

describe('a later end', () => {
  const short = (more: Parameters<typeof someFacts>[0] = {}) =>
    someFacts({
      contactRelations: [CHIEF, aRelation('huong', 'roof', until(YEAR_END))],
      authorizations: [held, { ...delegated, ...until(YEAR_END) }],
      ...more,
    });
  const ends = (facts: ReturnType<typeof short>, endOn: string = NO_END) => {
    const line = planOne(aChange({ endOn: calendarDay(endOn) }), facts);
    const [relation, delegation] = [line.changes.relationEnds, line.changes.authorizationEnds];
    return [line.refusal?.code ?? relation[0]?.endOn, delegation[0]?.endOn];
  };

  it('takes along what ended with the relation', () => {
    expect(ends(short())).toEqual([NO_END, NO_END]);
    const line = planOne(aChange({ endOn: NO_END }), short());
    expect([line.gained.length, line.lost.length]).toEqual([1, 0]);
  });

  test.each<[string, (string | undefined)[], Parameters<typeof someFacts>[0]]>([
    [
      'leaves what ended before',
      [NO_END, undefined],
      { authorizations: [held, { ...delegated, ...until(TODAY) }] },
    ],
    [
      'gives no more than the organisation holds',
      [NO_END, '2027-06-30'],
      {
        authorizations: [
          { ...held, ...until('2027-06-30') },
          { ...delegated, ...until(YEAR_END) },
        ],
      },
    ],
    [
      'nor a greater right',
      [NO_END, undefined],
      {
        authorizations: [
          { ...held, ...until(YEAR_END) },
          { ...held, id: 'less', right: 'read', ...days(NEXT_YEAR) },
          { ...delegated, ...until(YEAR_END) },
        ],
      },
    ],
    [
      'stops where the same subject is delegated again',
      [NO_END, '2027-01-31'],
      {
        authorizations: [
          held,
          { ...delegated, ...until(YEAR_END) },
          { ...delegated, id: 'again', ...days('2027-02-01') },
        ],
      },
    ],
    [
      'stops where the same relation begins again',
      ['2027-01-31', '2027-01-31'],
      {
        contactRelations: [
          CHIEF,
          aRelation('huong', 'roof', until(YEAR_END)),
          aRelation('huong', 'roof', { id: 'again', ...days('2027-02-01') }),
        ],
      },
    ],
  ])('%s', (_, expected, given) => {
    expect(ends(short(given))).toEqual(expected);
  });

  it('is never later than the client is served, and says so', () => {
    const facts = someFacts({ contactRelations: [CHIEF, aRelation('huong', 'brick', until(YEAR_END))] });
    const line = planOne(aChange({ relationId: 'huong-brick', endOn: NO_END }), facts);
    expect(line.changes.relationEnds).toMatchObject([{ endOn: '2027-06-30' }]);
    expect(line.notes).toEqual([{ code: 'ends-sooner', params: { endOn: '2027-06-30' } }]);
  });

  it('of a relation to the own organisation has no client to look at', () => {
    const facts = someFacts({ contactRelations: [CHIEF, aRelation('huong', 'firm', until(YEAR_END))] });
    const line = planOne(aChange({ relationId: 'huong-firm', endOn: NO_END }), facts);
    expect(line.changes.relationEnds).toMatchObject([{ endOn: NO_END }]);
  });
});
