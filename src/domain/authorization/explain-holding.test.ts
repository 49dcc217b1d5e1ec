import { expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { explainHolding, type HoldingFacts } from './explain-holding.ts';

const DAY = calendarDay('2026-11-22');
const HELD = { startOn: calendarDay('2024-01-01'), endOn: calendarDay('9999-12-31') };
const OVER = { startOn: calendarDay('2024-01-01'), endOn: calendarDay('2026-11-21') };
const TO_COME = { startOn: calendarDay('2026-11-23'), endOn: calendarDay('9999-12-31') };

const STATES = { holds: [HELD], ended: [OVER], 'not-yet': [TO_COME], missing: [] };
const RIGHTS = ['read', 'write'] as const;
const SUBJECTS = { 'monthly-report': 'holds', workforce: 'impossible' } as const;

const cases = Object.entries(STATES).flatMap(([relation, organisationRelations]) =>
  Object.entries(STATES).flatMap(([grant, grants]) =>
    RIGHTS.flatMap((right) =>
      (['monthly-report', 'workforce'] as const).map((subject) => ({
        facts: {
          subject,
          organisationRelations,
          grants: grants.map((period) => ({ ...period, right })),
        } satisfies Omit<HoldingFacts, 'ownFile'>,
        states: { relation, grant, delegable: SUBJECTS[subject] },
        right,
      })),
    ),
  ),
);

it.each([
  ['an employer’s', false, 'employer'],
  ['a person’s', true, 'body'],
] as const)('in %s file: the client’s tie, the grant, and whether it passes', (_, individual, mender) => {
  for (const { facts, states, right } of cases) {
    const found = explainHolding({ ...facts, ownFile: false, individual }, DAY);
    const held = states.relation === 'holds' && states.grant === 'holds';
    expect(found.right).toBe(held ? right : null);
    expect(found.links.map(({ step, state }) => [step, state])).toEqual([
      ['organisation-relation', states.relation],
      ['grant', states.grant],
      ['delegable', states.delegable],
    ]);
    const first = [
      states.relation !== 'holds' && { step: 'organisation-relation', actor: mender },
      states.grant !== 'holds' && { step: 'grant', actor: mender },
      states.delegable !== 'holds' && { step: 'delegable', actor: 'employer' },
    ].find((one) => one !== false);
    expect(found.broken).toEqual(first ?? null);
  }
  expect(cases).toHaveLength(4 * 4 * 2 * 2);
});

it('in its own file: the grant alone, which the body gives', () => {
  for (const { facts, states, right } of cases) {
    const found = explainHolding({ ...facts, ownFile: true }, DAY);
    expect(found.right).toBe(states.grant === 'holds' ? right : null);
    expect(found.links.map(({ step, state }) => [step, state])).toEqual([['grant', states.grant]]);
    expect(found.broken).toEqual(states.grant === 'holds' ? null : { step: 'grant', actor: 'body' });
  }
});

it('shows both facts of « Main-d’œuvre »: held, and of no use to anybody', () => {
  const grants = [{ ...HELD, right: 'write' as const }];
  const facts = { subject: 'workforce', ownFile: false, organisationRelations: [HELD], grants } as const;
  const { right, broken } = explainHolding(facts, DAY);
  expect([right, broken?.step]).toEqual(['write', 'delegable']);
});
