import { describe, expect, it, test } from 'vitest';
import { NO_END } from '#domain/calendar/period.ts';
import {
  aGrant,
  aKnown,
  aPerson,
  applied,
  aRelation,
  aSubject,
  aTie,
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
import type { GrantAct } from './act.ts';
import type { PlanFacts } from './plan.ts';

const roof = { fileId: 'roof', function: 'authorized-individual' } as const;
const report = { subject: 'monthly-report', right: 'write' } as const;
const profile = { subject: 'profile', right: 'write' } as const;
const gone = someFacts({
  contactRelations: [CHIEF, aRelation('leo', 'firm', days('2024-01-01', YESTERDAY))],
  authorizations: [aSubject('roof', 'monthly-report')],
});

describe('what is refused', () => {
  test.each<[string, Partial<GrantAct>, PlanFacts?]>([
    ['contact-unknown', { contactId: 'nobody' }],
    ['contact-unknown', { contactId: null }],
    ['already-added', { person: aPerson(), newContactId: 'huong' }],
    ['email-missing', { person: aPerson({ email: null }) }],
    ['email-missing', {}, someFacts({ contacts: [aKnown('leo', { email: null })] })],
    ['end-before-start', { endOn: YESTERDAY }],
    ['start-too-early', { startOn: YESTERDAY }],
    ['file-unknown', { fileId: 'nowhere' }],
    ['file-not-served', { ...roof, fileId: 'former' }],
    ['file-not-served', { ...roof, fileId: 'brick', startOn: days('2027-07-01').startOn }],
    ['contact-inactive', { ...roof, person: aPerson() }],
    ['contact-inactive', roof, gone],
    ['subject-not-held', { ...roof, subjects: [profile] }],
    ['subject-not-delegable', { ...roof, subjects: [{ subject: 'workforce', right: 'read' }] }],
    ['right-beyond-own', { subjects: [{ subject: 'payments-and-statements', right: 'write' }] }],
    ['nothing-delegable', { ...roof, fileId: 'brick', subjects: null }, withOnlyWorkforce()],
  ])('%s', (code, given, facts = someFacts()) => {
    const line = planOne(aGrant(given), facts);
    expect(verdictOf(line)).toBe(code);
    expect([line.gained, line.changes.relationsAdded, line.changes.contactAdded]).toEqual([[], [], null]);
  });
});

function withOnlyWorkforce(): PlanFacts {
  return someFacts({ authorizations: [aSubject('brick', 'workforce', days('2024-01-01', '2027-06-30'))] });
}

describe('a new contact (002 and 003, step 4)', () => {
  const line = planOne(aGrant({ person: aPerson(), subjects: [profile] }));

  it('is added with relation and subjects, and gets its coordinates by mail', () => {
    expect(line.outcome).toBe('applies');
    expect(line.changes.contactAdded).toEqual({
      ...aPerson(),
      address: null,
      id: 'new',
      organisationId: 'firm',
      version: 1,
    });
    expect(line.changes.relationsAdded).toMatchObject([
      { contactId: 'new', fileId: 'firm', function: 'staff-member', ...days(TODAY), origin: 'request' },
    ]);
    expect(line.changes.authorizationsAdded).toMatchObject([
      { contactId: 'new', ...profile, ...days(TODAY) },
    ]);
    expect(line.changes.authorizationsAdded[0]?.visibleAt).toBe('2026-11-23T08:00:00.000Z');
    expect(line.changes.mail).toBe('linking-code');
    expect(line.gained).toEqual([{ contactId: 'new', fileId: 'firm', ...profile }]);
  });

  it('of a firm opens no client’s file, and says so; elsewhere there is nothing to say', () => {
    expect(notesOf(line)).toEqual(['no-client-file']);
    const union = someFacts({ organisation: { id: 'firm', name: 'Local 144', kind: 'local' } });
    expect(notesOf(planOne(aGrant({ person: aPerson() }), union))).toEqual([]);
  });

  test.each([
    ['client-number', { clientNumber: '1234567', email: 'leo@cabinet.example' }],
    ['email', { email: 'LEO@cabinet.example', firstName: 'Huong', lastName: 'Roy' }],
    ['name', { firstName: 'LÉO', lastName: 'tremblay-ng' }],
  ] as const)('may be another one by %s', (by, given) => {
    const facts = someFacts({ contacts: [aKnown('huong'), aKnown('leo', { clientNumber: '1234567' })] });
    const { notes } = planOne(aGrant({ person: aPerson(given) }), facts, { accepted: true });
    expect(notes[0]).toEqual({ code: `duplicate-by-${by}`, params: { contactId: 'leo' } });
  });

  it('is compared with those of earlier lines too', () => {
    const acts = [aGrant({ person: aPerson() }), aGrant({ person: aPerson(), newContactId: 'again' })];
    expect(plan(acts).lines[1]?.notes[0]).toEqual({
      code: 'duplicate-by-email',
      params: { contactId: 'new' },
    });
  });

  it('with a client number waits for an agent, and so does what rests on it', () => {
    const acts = [
      aGrant({ person: aPerson({ clientNumber: '7654321' }), subjects: [profile] }),
      aGrant({ ...roof, contactId: 'new', subjects: null }),
      aGrant({ person: aPerson() }),
    ];
    expect(plan(acts).lines.map(verdictOf)).toEqual(['waits', 'waits', 'already-added']);
    const accepted = plan(acts.slice(0, 2), someFacts(), { accepted: true });
    expect(accepted.lines.map(verdictOf)).toEqual(['applies', 'applies']);
  });

  it('isn’t refused for having waited: its days begin when it is accepted', () => {
    const act = aGrant({ person: aPerson({ clientNumber: '7654321' }), startOn: days('2026-11-02').startOn });
    const askedOn = days('2026-11-01').startOn;
    const line = planOne(act, someFacts(), { accepted: true, askedOn });
    expect(line.changes.relationsAdded).toMatchObject([days(TODAY)]);
    expect(verdictOf(planOne({ ...act, endOn: YESTERDAY }, someFacts(), { askedOn }))).toBe('end-in-past');
  });

  it('may be given a client’s file by a later line of the request', () => {
    const { lines } = plan([
      aGrant({ person: aPerson() }),
      aGrant({ ...roof, contactId: 'new', subjects: [report] }),
    ]);
    expect(lines.map(verdictOf)).toEqual(['applies', 'applies']);
    const refused = plan([
      aGrant({ person: aPerson({ email: null }) }),
      aGrant({ ...roof, contactId: 'new' }),
    ]);
    expect(refused.lines.map(verdictOf)).toEqual(['email-missing', 'contact-unknown']);
  });
});

describe('an existing contact', () => {
  it('gets a second function, and the one it has stands (002, step 7)', () => {
    const chief = aGrant({ function: 'person-responsible' });
    expect(planOne(chief).changes.relationsAdded).toMatchObject([{ function: 'person-responsible' }]);
    expect(planOne(chief).changes.mail).toBeNull();
    const again = planOne(aGrant());
    expect([verdictOf(again), ...notesOf(again)]).toEqual(['unchanged', 'relation-stands']);
  });

  it('gets what is missing of a longer stay', () => {
    const facts = someFacts({
      contactRelations: [CHIEF, aRelation('leo', 'firm', days('2024-01-01', YEAR_END))],
    });
    expect(planOne(aGrant(), facts).changes.relationsAdded).toMatchObject([days(NEXT_YEAR)]);
  });

  it('gets every delegable subject of a client, and hears what stays behind (section 9, decision 4)', () => {
    const line = planOne(aGrant({ ...roof, subjects: null }));
    expect(line.gained.map(({ subject, right }) => `${subject} ${right}`)).toEqual([
      'monthly-report write',
      'payments-and-statements read',
      'site-and-compliance write',
    ]);
    expect(line.notes).toEqual([
      { code: 'subject-left-behind', params: { subject: 'workforce' } },
      { code: 'subject-left-behind', params: { subject: 'site-and-compliance' } },
    ]);
  });

  it('serves a client no longer than the organisation does', () => {
    const line = planOne(aGrant({ ...roof, fileId: 'brick', subjects: [report] }));
    expect(line.notes).toEqual([{ code: 'ends-sooner', params: { endOn: '2027-06-30' } }]);
    expect(line.changes.relationsAdded).toMatchObject([days(TODAY, '2027-06-30')]);
    expect(line.changes.authorizationsAdded).toMatchObject([days(TODAY, '2027-06-30')]);
  });

  it('needs one relation to a client’s file, whatever its kind', () => {
    const facts = someFacts({
      contactRelations: [CHIEF, aRelation('leo'), aRelation('leo', 'roof', { function: 'staff-member' })],
    });
    const line = planOne(aGrant({ ...roof, subjects: [report] }), facts);
    expect(line.changes.relationsAdded).toEqual([]);
    expect(notesOf(line)).toEqual(['relation-stands', 'subject-left-behind']);
  });

  it('serves a person’s file for a local (« Un individu »)', () => {
    const facts = someFacts({
      organisation: { id: 'firm', name: 'Local 144', kind: 'local' },
      files: [
        { id: 'firm', name: 'Local 144', kind: 'local' },
        { id: 'worker', name: 'Loïc Thériault', kind: 'worker' },
      ],
      organisationRelations: [aTie('worker', { kind: 'is-represented-by' })],
      authorizations: [
        aSubject('worker', 'data-access'),
        aSubject('worker', 'union-vote', { right: 'read' }),
      ],
    });
    const act = aGrant({ ...roof, fileId: 'worker', subjects: null });
    expect(planOne(act, facts).gained.map(({ subject }) => subject)).toEqual(['data-access', 'union-vote']);
    const again = planOne(act, applied(facts, plan([act], facts)));
    expect([verdictOf(again), ...notesOf(again)]).toEqual([
      'unchanged',
      'relation-stands',
      'already-held',
      'already-held',
    ]);
  });

  it('a grant that the model’s kinds don’t allow is refused whole', () => {
    const facts = someFacts({ authorizations: [aSubject('firm', 'union-vote')] });
    const line = planOne(aGrant({ subjects: [{ subject: 'union-vote', right: 'read' }] }), facts);
    expect(line.refusal).toEqual({
      code: 'rule-broken',
      params: { rule: 'subject-not-held-by-kind', recordId: 'new-1' },
    });
  });

  it('keeps « Sans date de fin » as it is', () => {
    expect(planOne(aGrant({ ...roof, subjects: [report] })).changes.authorizationsAdded[0]?.endOn).toBe(
      NO_END,
    );
  });
});
