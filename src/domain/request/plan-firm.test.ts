import { describe, expect, it, test } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { checkInvariants } from '#domain/invariants/check-invariants.ts';
import {
  aRelation,
  aSubject,
  aTie,
  days,
  NEXT_YEAR,
  notesOf,
  planOne,
  someFacts,
  TODAY,
  verdictOf,
  YESTERDAY,
} from '#tests/harness/plan-world.ts';
import type { Act, EndTieAct, FirmSubjectsAct, TieFirmAct } from './act.ts';
import { firmAfter } from './firm-after.ts';
import type { FirmFacts, LinePlan, PlanFacts } from './plan.ts';
import { undoActs } from './undo.ts';

const CABINET = { id: 'firm', name: 'Cabinet', kind: 'accounting-firm' } as const;
const NEQ = '1160002144';
const EVE = calendarDay('2026-12-31');

/** « Cabinet » has served « Toitures » since 2024: Huong writes its reports, Léo only reads them. */
const SERVED: FirmFacts = {
  organisation: CABINET,
  neq: NEQ,
  ties: [aTie('roof')],
  contactRelations: [aRelation('huong', 'roof'), aRelation('leo', 'roof')],
  authorizations: [
    aSubject('roof', 'monthly-report'),
    aSubject('roof', 'payments-and-statements', { right: 'read' }),
    aSubject('roof', 'monthly-report', { contactId: 'huong' }),
    aSubject('roof', 'monthly-report', { contactId: 'leo', right: 'read' }),
    aSubject('roof', 'payments-and-statements', { contactId: 'leo', right: 'read' }),
  ],
};

/** The same firm, which « Toitures » has never had anything to do with. */
const STRANGE: FirmFacts = { ...SERVED, ties: [], contactRelations: [], authorizations: [] };

function ours(subject: 'monthly-report' | 'payments-and-statements' | 'workforce', right: 'read' | 'write') {
  return aSubject('roof', subject, { id: `ours-${subject}`, organisationId: 'roof', right });
}

function employer(firm: FirmFacts = SERVED, given: Partial<PlanFacts> = {}): PlanFacts {
  return someFacts({
    organisation: { id: 'roof', name: 'Toitures', kind: 'employer' },
    contacts: [],
    organisationRelations: [],
    contactRelations: [],
    authorizations: [ours('monthly-report', 'write'), ours('payments-and-statements', 'read')],
    responsibles: [],
    firms: [firm],
    ...given,
  });
}

const tie = (given: Partial<TieFirmAct> = {}): TieFirmAct => ({
  kind: 'tie-firm',
  neq: NEQ,
  startOn: TODAY,
  endOn: NO_END,
  subjects: [{ subject: 'monthly-report', right: 'write' }],
  ...given,
});

const grant = (given: Partial<FirmSubjectsAct> = {}): FirmSubjectsAct => ({
  kind: 'firm-subjects',
  firmId: 'firm',
  fromOn: TODAY,
  subjects: [
    { subject: 'monthly-report', right: 'write' },
    { subject: 'payments-and-statements', right: 'read' },
  ],
  ...given,
});

const end = (given: Partial<EndTieAct> = {}): EndTieAct => ({
  kind: 'end-tie',
  firmId: 'firm',
  lastDay: YESTERDAY,
  ...given,
});

/** What is between the two once it is done, by the rules of the model. */
function afterwards(line: LinePlan, firm: FirmFacts = SERVED): FirmFacts {
  expect(verdictOf(line)).toBe('applies');
  expect(line.firmId).toBe('firm');
  const done = firmAfter(firm, line.changes);
  const people = new Set(done.contactRelations.map(({ contactId }) => contactId));
  const records = {
    organisations: [CABINET, employer().organisation],
    individuals: [],
    organisationRelations: done.ties,
    contacts: [...people].map((id) => ({ id, organisationId: 'firm' })),
    contactRelations: done.contactRelations,
    authorizations: done.authorizations,
    accounts: [],
    profileLinks: [],
  };
  const broken = checkInvariants(records, TODAY).filter(({ code }) => code !== 'responsible-missing');
  expect(broken).toEqual([]);
  return done;
}

/** « huong monthly-report write 2024-01-01 2026-11-21 » */
function told({ authorizations }: FirmFacts): string[] {
  return authorizations
    .filter(({ startOn, endOn }) => startOn <= endOn)
    .map(({ contactId, subject, right, startOn, endOn }) =>
      [contactId ?? 'firm', subject, right, startOn, endOn === NO_END ? '…' : endOn].join(' '),
    )
    .sort();
}

describe('a firm tied to the own file', () => {
  it('gets the tie and the subjects, from the employer', () => {
    const line = planOne(tie(), employer(STRANGE));
    const done = afterwards(line, STRANGE);
    expect(done.ties).toMatchObject([
      {
        organisationId: 'firm',
        fileId: 'roof',
        kind: 'has-accounting-firm',
        startOn: TODAY,
        origin: 'employer',
      },
    ]);
    expect(told(done)).toEqual(['firm monthly-report write 2026-11-22 …']);
    expect(line.gained).toEqual([
      { contactId: null, fileId: 'roof', subject: 'monthly-report', right: 'write' },
    ]);
  });

  it('gets only what is missing', () => {
    expect(notesOf(planOne(tie(), employer()))).toEqual(['relation-stands', 'already-held']);
    expect(planOne(tie(), employer()).outcome).toBe('unchanged');
    const ended = { ...SERVED, ties: [aTie('roof', days('2024-01-01', '2026-12-31'))] };
    const line = planOne(tie({ subjects: [] }), employer(ended));
    expect(line.changes.tiesAdded).toMatchObject([{ startOn: NEXT_YEAR, endOn: NO_END }]);
  });

  test.each<[string, Partial<TieFirmAct>, Partial<PlanFacts>]>([
    ['firm-unknown', { neq: '2212345678' }, {}],
    // Only employers and establishments have firms.
    ['firm-unknown', {}, { organisation: { id: 'roof', name: 'Toitures', kind: 'association' } }],
    ['firm-unknown', {}, { firms: [{ ...STRANGE, organisation: { ...CABINET, kind: 'local' } }] }],
    ['start-too-early', { startOn: YESTERDAY }, {}],
    ['end-before-start', { startOn: NEXT_YEAR, endOn: EVE }, {}],
    ['subject-beyond-ours', { subjects: [{ subject: 'workforce', right: 'read' }] }, {}],
    ['subject-beyond-ours', { subjects: [{ subject: 'payments-and-statements', right: 'write' }] }, {}],
    ['subject-beyond-ours', { subjects: [{ subject: 'union-vote', right: 'read' }] }, {}],
  ])('%s', (verdict, given, facts) => {
    expect(verdictOf(planOne(tie(given), employer(STRANGE, facts)))).toBe(verdict);
  });
});

describe('the subjects of a firm', () => {
  it('that stand already change nothing', () => {
    expect(planOne(grant(), employer()).outcome).toBe('unchanged');
  });

  it('taken back end with what its people were passed; nobody is named', () => {
    const line = planOne(
      grant({ subjects: [{ subject: 'payments-and-statements', right: 'read' }] }),
      employer(),
    );
    expect(told(afterwards(line))).toEqual([
      'firm monthly-report write 2024-01-01 2026-11-21',
      'firm payments-and-statements read 2024-01-01 …',
      'huong monthly-report write 2024-01-01 2026-11-21',
      'leo monthly-report read 2024-01-01 2026-11-21',
      'leo payments-and-statements read 2024-01-01 …',
    ]);
    expect(line.lost).toEqual([
      { contactId: null, fileId: 'roof', subject: 'monthly-report', right: 'write' },
    ]);
    expect(line.notes).toEqual([{ code: 'firm-people-lose', params: { count: '2' } }]);
  });

  it('all taken back leave nobody of the firm in the file', () => {
    const line = planOne(grant({ subjects: [] }), employer());
    expect(notesOf(line)).toEqual(['firm-people-lose', 'firm-uncovered']);
    expect(afterwards(line).ties).toEqual(SERVED.ties);
  });

  it('lowered to « Lecture » stay readable for whoever wrote', () => {
    const subjects = [
      { subject: 'monthly-report', right: 'read' },
      { subject: 'payments-and-statements', right: 'read' },
    ] as const;
    const line = planOne(grant({ subjects, fromOn: NEXT_YEAR }), employer());
    expect(told(afterwards(line))).toEqual([
      'firm monthly-report read 2027-01-01 …',
      'firm monthly-report write 2024-01-01 2026-12-31',
      'firm payments-and-statements read 2024-01-01 …',
      'huong monthly-report read 2027-01-01 …',
      'huong monthly-report write 2024-01-01 2026-12-31',
      'leo monthly-report read 2024-01-01 …',
      'leo payments-and-statements read 2024-01-01 …',
    ]);
    const restored = planOne(undoOf(grant({ subjects }), line), employer(afterwards(line)));
    expect(told(afterwards(restored, afterwards(line)))).toEqual(told(SERVED));
  });

  it('raised to « Écriture » leave what was passed on as it is', () => {
    const reads = {
      ...SERVED,
      authorizations: SERVED.authorizations.map((row) => ({ ...row, right: 'read' as const })),
    };
    const line = planOne(grant(), employer(reads));
    expect(told(afterwards(line, reads)).filter((row) => row.startsWith('firm monthly'))).toEqual([
      'firm monthly-report read 2024-01-01 2026-11-21',
      'firm monthly-report write 2026-11-22 …',
    ]);
    expect(line.notes).toEqual([]);
  });

  test.each<[string, Partial<FirmSubjectsAct>, FirmFacts]>([
    ['firm-unknown', { firmId: 'other' }, SERVED],
    ['firm-unknown', {}, STRANGE],
    ['start-too-early', { fromOn: YESTERDAY }, SERVED],
    ['tie-not-active', {}, { ...SERVED, ties: [aTie('roof', days('2024-01-01', '2026-11-21'))] }],
    ['subject-beyond-ours', { subjects: [{ subject: 'workforce', right: 'read' }] }, SERVED],
  ])('%s', (verdict, given, firm) => {
    expect(verdictOf(planOne(grant(given), employer(firm)))).toBe(verdict);
  });
});

describe('the end of a tie', () => {
  it('takes all that the firm and its people have in the file', () => {
    const line = planOne(end({ lastDay: EVE }), employer());
    const done = afterwards(line);
    const all = [...done.ties, ...done.contactRelations, ...done.authorizations];
    expect(all.map(({ endOn }) => endOn)).toEqual(all.map(() => EVE));
    expect(notesOf(line)).toEqual(['firm-people-lose']);
    expect(line.lost.map(({ contactId, subject }) => [contactId, subject])).toEqual([
      [null, 'monthly-report'],
      [null, 'payments-and-statements'],
    ]);
  });

  it('can be undone exactly, unless something newer stands', () => {
    const line = planOne(end(), employer());
    const done = afterwards(line);
    const restored = planOne(undoOf(end(), line), employer(done));
    expect(afterwards(restored, done)).toEqual(SERVED);
    const [first, ...others] = done.authorizations;
    if (!first) throw new Error('nothing');
    const newer = { ...done, authorizations: [{ ...first, endOn: EVE }, ...others] };
    expect(planOne(undoOf(end(), line), employer(newer)).refusal).toEqual({
      code: 'newer-change',
      params: { recordId: first.id, fileId: 'roof', subject: first.subject, endOn: EVE },
    });
  });

  test.each<[string, Partial<EndTieAct>, FirmFacts]>([
    ['firm-unknown', {}, STRANGE],
    ['end-in-past', { lastDay: calendarDay('2026-11-20') }, SERVED],
    ['tie-not-active', {}, { ...SERVED, ties: [aTie('roof', days('2024-01-01', '2026-11-21'))] }],
  ])('%s', (verdict, given, firm) => {
    expect(verdictOf(planOne(end(given), employer(firm)))).toBe(verdict);
  });
});

/** The line turned round, as it is kept. */
function undoOf(act: Act, { contactId, changes }: LinePlan): Act {
  const { tieEnds, relationEnds, authorizationEnds } = changes;
  const line = { act, state: 'applied', contactId, authorizationEnds } as const;
  const [undo] = undoActs([{ ...line, relationEnds: [...tieEnds, ...relationEnds] }]);
  if (!undo) throw new Error('nothing to undo');
  return undo;
}
