import { describe, expect, it, test } from 'vitest';
import { NO_END } from '#domain/calendar/period.ts';
import {
  aKnown,
  applied,
  aRelation,
  aSubject,
  CHIEF,
  days,
  NEXT_YEAR,
  notesOf,
  plan,
  planOne,
  someFacts,
  TODAY,
  verdictOf,
  YEAR_END,
  YESTERDAY,
} from '#tests/harness/plan-world.ts';
import type { EndAct } from './act.ts';

function anEnd(given: Partial<EndAct> = {}): EndAct {
  return { kind: 'end', contactId: 'huong', scope: 'all', ids: [], lastDay: YESTERDAY, ...given };
}

const theseRelations = (...ids: string[]) => ({ scope: 'relations', ids }) as const;
const subjects = (...ids: string[]) => ({ scope: 'authorizations', ids }) as const;
const delegated = aSubject('roof', 'monthly-report', { contactId: 'huong' });
const held = aSubject('roof', 'monthly-report');
const report = { contactId: 'huong', fileId: 'roof', subject: 'monthly-report', right: 'write' };

describe('what is refused', () => {
  test.each<[string, Partial<EndAct>]>([
    ['contact-unknown', { contactId: 'nobody' }],
    ['end-in-past', { lastDay: days('2026-11-20').startOn }],
    ['relation-unknown', theseRelations('huong-firm', 'leo-firm')],
    ['authorization-unknown', subjects('held-roof-monthly-report')],
    ['last-responsible', { contactId: 'anais' }],
    ['last-responsible', { contactId: 'anais', ...theseRelations('chief'), lastDay: YEAR_END }],
  ])('%s', (code, given) => {
    expect(verdictOf(planOne(anEnd(given)))).toBe(code);
  });
});

describe('« Toutes les relations »', () => {
  const line = planOne(anEnd());

  it('ends everything yesterday, so that « Actif » is « Faux » at once', () => {
    const end = { before: NO_END, endOn: YESTERDAY };
    expect(line.changes.relationEnds).toEqual([
      { id: 'huong-firm', ...end },
      { id: 'huong-roof', ...end },
    ]);
    expect(line.changes.authorizationEnds).toEqual([{ id: 'huong-roof-monthly-report', ...end }]);
    expect([line.gained, line.lost]).toEqual([[], [report]]);
    expect(notesOf(line)).toContain('no-own-relation-left');
  });

  it('of whoever has left already says nothing about a function', () => {
    const left = aRelation('huong', 'firm', days('2024-01-01', '2026-10-31'));
    const facts = someFacts({ contactRelations: [CHIEF, left, aRelation('huong', 'roof')] });
    expect(notesOf(planOne(anEnd(), facts))).not.toContain('no-own-relation-left');
  });

  it('on a day to come, counts that day', () => {
    const later = planOne(anEnd({ lastDay: YEAR_END }));
    expect(later.changes.relationEnds.map(({ endOn }) => endOn)).toEqual([YEAR_END, YEAR_END]);
    expect(planOne(anEnd({ lastDay: NO_END })).outcome).toBe('unchanged');
  });

  it('what begins today or later never does', () => {
    const facts = someFacts({
      contactRelations: [
        CHIEF,
        aRelation('huong', 'firm', days(TODAY)),
        aRelation('huong', 'roof', days(NEXT_YEAR)),
      ],
      authorizations: [held, { ...delegated, ...days(NEXT_YEAR) }],
    });
    const { changes } = planOne(anEnd(), facts);
    expect(changes.relationEnds.map(({ endOn }) => endOn)).toEqual([YESTERDAY, YEAR_END]);
    expect(changes.authorizationEnds.map(({ endOn }) => endOn)).toEqual([YEAR_END]);
    const after = applied(facts, plan([anEnd()], facts));
    expect(planOne(anEnd({ lastDay: TODAY }), after).outcome).toBe('unchanged');
  });

  it('what ends sooner anyway keeps its end', () => {
    const facts = someFacts({
      contactRelations: [CHIEF, aRelation('huong', 'firm', days('2024-01-01', TODAY))],
    });
    expect(planOne(anEnd({ lastDay: YEAR_END }), facts).changes.relationEnds).toEqual([]);
  });

  it('asked for yesterday and applied today, ends yesterday', () => {
    const act = anEnd({ lastDay: days('2026-11-20').startOn });
    const line = planOne(act, someFacts(), { askedOn: YESTERDAY });
    expect(line.changes.relationEnds.map(({ endOn }) => endOn)).toEqual([YESTERDAY, YESTERDAY]);
  });
});

describe('« Une ou plusieurs relation(s) »', () => {
  it('takes along what rests on the last relation to the file', () => {
    const line = planOne(anEnd(theseRelations('huong-roof')));
    expect(line.changes.authorizationEnds.map(({ id }) => id)).toEqual(['huong-roof-monthly-report']);
    expect(notesOf(line)).toEqual(['file-uncovered']);
  });

  it('leaves it while another relation holds it, for as long', () => {
    const other = aRelation('huong', 'roof', {
      id: 'other',
      function: 'staff-member',
      ...days('2026-01-01', '2027-03-31'),
    });
    const facts = someFacts({
      contactRelations: [CHIEF, aRelation('huong'), aRelation('huong', 'roof'), other],
    });
    const { changes } = planOne(anEnd(theseRelations('huong-roof')), facts);
    expect(changes.authorizationEnds).toEqual([
      { id: 'huong-roof-monthly-report', before: NO_END, endOn: '2027-03-31' },
    ]);
  });

  it('takes back what would have begun on it', () => {
    const facts = someFacts({ authorizations: [held, { ...delegated, ...days(NEXT_YEAR) }] });
    const { changes } = planOne(anEnd({ ...theseRelations('huong-roof'), lastDay: TODAY }), facts);
    expect(changes.authorizationEnds.map(({ endOn }) => endOn)).toEqual([YEAR_END]);
  });

  it('the last one in the organisation leaves the clients’ files, and says so', () => {
    const line = planOne(anEnd(theseRelations('huong-firm')));
    expect(line.changes.authorizationEnds).toEqual([]);
    expect(notesOf(line)).toEqual(['no-own-relation-left']);
    const later = aRelation('huong', 'firm', { id: 'later', function: 'representative', ...days(NEXT_YEAR) });
    const facts = someFacts({ contactRelations: [CHIEF, aRelation('huong'), later] });
    expect(notesOf(planOne(anEnd(theseRelations('huong-firm')), facts))).toEqual([]);
  });

  it('named twice is ended once; ended already, nothing changes', () => {
    expect(planOne(anEnd(theseRelations('huong-roof', 'huong-roof'))).changes.relationEnds).toHaveLength(1);
    const facts = applied(someFacts(), plan([anEnd(theseRelations('huong-firm'))]));
    const again = planOne(anEnd(theseRelations('huong-firm')), facts);
    expect([again.outcome, again.notes]).toEqual(['unchanged', []]);
  });
});

describe('« Un ou plusieurs sujet(s) autorisé(s) »', () => {
  it('ends them alone', () => {
    const { changes } = planOne(anEnd(subjects('huong-roof-monthly-report')));
    expect(changes.relationEnds).toEqual([]);
    expect(changes.authorizationEnds).toHaveLength(1);
  });
});

describe('the last Personne responsable (section 9, decision 5)', () => {
  const second = aRelation('leo', 'firm', { id: 'second', function: 'person-responsible' });
  const linked = [
    aKnown('anais', {}, { linked: true, accountOpen: true }),
    aKnown('leo', {}, { linked: true, accountOpen: true }),
  ];
  const both = someFacts({
    contacts: linked,
    contactRelations: [CHIEF, aRelation('leo'), second],
    responsibles: [CHIEF, second],
  });
  const goes = (contactId: string, lastDay = YESTERDAY) => anEnd({ contactId, lastDay });

  test.each([
    ['one of two may go', [goes('anais')], ['applies']],
    ['not one after the other', [goes('anais'), goes('leo')], ['applies', 'last-responsible']],
    ['not even on different days', [goes('anais', YEAR_END), goes('leo')], ['applies', 'last-responsible']],
  ])('%s', (_, acts, verdicts) => {
    expect(plan(acts, both).lines.map(verdictOf)).toEqual(verdicts);
  });

  it('may lose one relation of two', () => {
    const again = { ...CHIEF, id: 'again', ...days('2026-06-01') };
    const former = { ...CHIEF, endOn: YEAR_END };
    const facts = someFacts({ contactRelations: [former, again], responsibles: [former, again] });
    expect(verdictOf(planOne(anEnd({ contactId: 'anais', ...theseRelations('chief') }), facts))).toBe(
      'applies',
    );
    expect(verdictOf(planOne(anEnd({ contactId: 'anais', ...theseRelations('again') }), facts))).toBe(
      'last-responsible',
    );
  });

  it('may go once an earlier line names another one whose account opens', () => {
    const facts = someFacts({ contacts: linked });
    const grant = {
      kind: 'grant',
      contactId: 'leo',
      person: null,
      newContactId: null,
      fileId: 'firm',
      function: 'person-responsible',
      ...days(TODAY),
      subjects: [],
    } as const;
    expect(plan([grant, goes('anais')], facts).lines.map(verdictOf)).toEqual(['applies', 'applies']);
    expect(plan([grant, goes('anais')]).lines.map(verdictOf)).toEqual(['applies', 'last-responsible']);
    const tomorrow = { ...grant, ...days('2026-11-23') };
    const late = plan([tomorrow, goes('anais')], facts).lines.map(verdictOf);
    expect(late).toEqual(['applies', 'last-responsible']);
    expect(plan([tomorrow, goes('anais', TODAY)], facts).lines.map(verdictOf)).toEqual([
      'applies',
      'applies',
    ]);
  });
});
