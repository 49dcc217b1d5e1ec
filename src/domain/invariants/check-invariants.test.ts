import { describe, expect, it } from 'vitest';
import type { Authorization } from '#domain/authorization/authorization.ts';
import { type CalendarDay, calendarDay } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import type { ContactRelation } from '#domain/relation/contact-relation.ts';
import type { OrganisationRelation } from '#domain/relation/organisation-relation.ts';
import { checkInvariants } from './check-invariants.ts';
import type { ModelRecords } from './model-records.ts';
import { VIOLATION_CODES, type ViolationCode } from './violation.ts';

const DAY = calendarDay('2026-11-22');
const always = {
  startOn: calendarDay('2024-01-01'),
  endOn: NO_END,
  origin: 'converted',
  visibleAt: null,
} as const;
const before = { ...always, startOn: calendarDay('2023-12-31') };
const until = (day: string) => ({ ...always, endOn: calendarDay(day) });
const from = (day: string) => ({ ...always, startOn: calendarDay(day) });

/** Taken back before its first day was over. */
const NEVER = { startOn: calendarDay('2025-06-01'), endOn: calendarDay('2025-05-31') };

const tie: OrganisationRelation = {
  id: 'client',
  organisationId: 'firm',
  fileId: 'employer',
  kind: 'has-accounting-firm',
  ...always,
};
const represented: OrganisationRelation = {
  ...tie,
  id: 'worker-of-union',
  organisationId: 'union',
  fileId: 'worker',
  kind: 'is-represented-by',
};
const chief: ContactRelation = {
  id: 'chief',
  organisationId: 'firm',
  contactId: 'anais',
  function: 'person-responsible',
  fileId: 'firm',
  ...always,
};
const staff: ContactRelation = { ...chief, id: 'staff', contactId: 'huong', function: 'staff-member' };
const serves: ContactRelation = {
  ...staff,
  id: 'serves',
  function: 'authorized-individual',
  fileId: 'employer',
};
const own: Authorization = {
  id: 'own',
  organisationId: 'firm',
  fileId: 'firm',
  contactId: null,
  subject: 'profile',
  right: 'write',
  ...always,
};
const grant: Authorization = { ...own, id: 'grant', fileId: 'employer', subject: 'monthly-report' };
const workforce: Authorization = { ...grant, id: 'workforce', subject: 'workforce' };
const delegation: Authorization = { ...grant, id: 'delegation', contactId: 'huong' };
const link = { id: 'link', accountId: 'account', organisationId: 'firm', contactId: 'anais' };

/** A firm, its client, a union and a worker: everything holds. */
const SOUND: ModelRecords = {
  organisations: [
    { id: 'firm', name: 'Cabinet', kind: 'accounting-firm' },
    { id: 'employer', name: 'Toitures', kind: 'employer' },
    { id: 'union', name: 'Association', kind: 'association' },
  ],
  individuals: [{ id: 'worker', name: 'Loïc Thériault', kind: 'worker' }],
  organisationRelations: [tie, represented],
  contacts: ['anais', 'huong'].map((id) => ({ id, organisationId: 'firm' })),
  contactRelations: [chief, staff, serves],
  authorizations: [own, grant, workforce, delegation],
  accounts: [{ id: 'account', disabled: false }],
  profileLinks: [link],
};

type Change = Partial<{ -readonly [Key in keyof ModelRecords]: ModelRecords[Key] }>;

const relations = (...contactRelations: ContactRelation[]): Change => ({ contactRelations });
const ties = (...organisationRelations: OrganisationRelation[]): Change => ({ organisationRelations });
const holdings = (...authorizations: Authorization[]): Change => ({ authorizations });

/** What breaks each rule, and the records that it names. */
const BROKEN: Readonly<Record<ViolationCode, ReadonlyArray<[string, Change, string[]]>>> = {
  'period-malformed': [
    [
      'ends before the eve of its start',
      relations(chief, staff, { ...serves, ...until('2023-12-30') }),
      ['serves'],
    ],
    ['no such day', ties({ ...tie, startOn: '2026-02-30' as CalendarDay }, represented), ['client']],
    ['no such end', holdings({ ...own, endOn: '2026-13-01' as CalendarDay }), ['own']],
  ],
  'id-repeated': [
    [
      'two files of one id',
      { individuals: [{ id: 'employer', name: 'Loïc', kind: 'worker' }] },
      ['employer'],
    ],
    ['two relations', relations(chief, staff, { ...serves, id: 'staff' }), ['staff']],
  ],
  'organisation-unknown': [
    ['of nobody', ties(tie, { ...tie, id: 'stray', organisationId: 'nobody' }), ['stray']],
    ['a contact of nobody', { contacts: [...SOUND.contacts, { id: 'z', organisationId: 'nobody' }] }, ['z']],
  ],
  'file-unknown': [['in no file', ties(tie, { ...tie, id: 'stray', fileId: 'nowhere' }), ['stray']]],
  'contact-unknown': [
    ['a relation', relations(chief, staff, serves, { ...staff, id: 'ghost', contactId: 'ghost' }), ['ghost']],
    [
      'another organisation’s contact',
      relations(chief, staff, serves, { ...staff, id: 'lent', organisationId: 'union', fileId: 'union' }),
      ['lent'],
    ],
    [
      'a profile',
      { profileLinks: [link, { ...link, id: 'ghost', contactId: 'x', accountId: 'b' }] },
      ['ghost'],
    ],
  ],
  'account-unknown': [
    ['no account', { profileLinks: [link, { ...link, id: 'b', contactId: 'huong', accountId: 'b' }] }, ['b']],
  ],
  'account-linked-twice': [
    ['two contacts of one firm', { profileLinks: [link, { ...link, id: 'b', contactId: 'huong' }] }, ['b']],
    [
      'one contact, two accounts',
      {
        accounts: [...SOUND.accounts, { id: 'b', disabled: false }],
        profileLinks: [link, { ...link, id: 'b', accountId: 'b' }],
      },
      ['b'],
    ],
  ],
  'relation-to-itself': [['its own client', ties(tie, { ...tie, id: 'self', fileId: 'firm' }), ['self']]],
  'relation-of-wrong-kind': [
    ['a worker’s firm', ties(tie, { ...tie, id: 'odd', fileId: 'worker' }), ['odd']],
    ['a firm that represents', ties(tie, { ...represented, organisationId: 'firm' }), ['worker-of-union']],
    ['an employer’s union', ties(tie, { ...represented, fileId: 'employer' }), ['worker-of-union']],
    ['an employer as firm', ties(tie, { ...tie, id: 'odd', organisationId: 'employer' }), ['odd']],
  ],
  'contact-relation-repeated': [
    [
      'on one day',
      relations({ ...staff, id: 'former', ...before, endOn: staff.startOn }, staff, serves, chief),
      ['staff'],
    ],
    [
      'inside of an earlier one that lasts',
      relations(
        chief,
        staff,
        { ...staff, ...until('2025-01-01'), id: 'short', startOn: calendarDay('2024-06-01') },
        serves,
      ),
      ['short'],
    ],
  ],
  'organisation-relation-repeated': [['twice a client', ties(tie, { ...tie, id: 'twice' }), ['twice']]],
  'authorization-repeated': [
    ['held twice', holdings(own, grant, { ...grant, id: 'twice', right: 'read' }, delegation), ['twice']],
    ['delegated twice', holdings(own, grant, delegation, { ...delegation, id: 'twice' }), ['twice']],
  ],
  'subject-not-held-by-kind': [
    ['a firm’s own vote', holdings(own, { ...own, id: 'vote', subject: 'union-vote' }), ['vote']],
    ['an employer in a firm’s file', holdings({ ...own, id: 'odd', organisationId: 'employer' }), ['odd']],
  ],
  'subject-not-delegable': [
    ['workforce', holdings(workforce, { ...workforce, id: 'passed', contactId: 'huong' }), ['passed']],
  ],
  'file-without-client-relation': [
    ['longer than the client', holdings(own, { ...grant, ...before }), ['grant']],
    ['a relation before it', relations(chief, staff, { ...serves, ...before }), ['serves']],
    [
      'a gap of one day',
      ties({ ...tie, ...until('2025-03-01') }, { ...tie, ...from('2025-03-03'), id: 'again' }),
      ['grant', 'workforce', 'delegation', 'serves'],
    ],
  ],
  'delegation-without-contact-relation': [
    ['no relation to the file', relations(chief, staff), ['delegation']],
    ['one that ends sooner', relations(chief, staff, { ...serves, ...until('2026-12-31') }), ['delegation']],
    [
      'in the own file, longer than the stay',
      {
        contactRelations: [chief, { ...staff, ...until('2026-12-31') }, serves],
        authorizations: [own, { ...own, id: 'own-delegation', contactId: 'huong' }],
      },
      ['own-delegation'],
    ],
  ],
  'delegation-without-holding': [
    ['nothing held', holdings(own, delegation), ['delegation']],
    ['held for less long', holdings(own, { ...grant, ...until('2030-01-01') }, delegation), ['delegation']],
    [
      'held on no day at all',
      holdings(own, { ...grant, ...NEVER }, { ...delegation, ...NEVER, endOn: NEVER.startOn }),
      ['delegation'],
    ],
    ['another subject', holdings(grant, { ...delegation, subject: 'profile' }), ['delegation']],
  ],
  'right-beyond-own': [
    ['writes what is read', holdings(own, { ...grant, right: 'read' }, delegation), ['delegation']],
    [
      'writes while it’s only read',
      holdings(
        { ...grant, ...until('2025-12-31') },
        { ...grant, ...from('2026-01-01'), id: 'less', right: 'read' },
        delegation,
      ),
      ['delegation'],
    ],
  ],
  'responsible-missing': [
    ['nobody in charge', relations(staff, serves), ['firm']],
    ['one who never begins', relations({ ...chief, ...NEVER }, staff, serves), ['firm']],
    ['no longer', relations({ ...chief, ...until('2026-11-21') }, staff, serves), ['firm']],
    ['not yet', relations({ ...chief, ...from('2026-11-23') }, staff, serves), ['firm']],
    ['of a client only', relations({ ...chief, fileId: 'employer' }, staff, serves), ['firm']],
    ['no account', { profileLinks: [] }, ['firm']],
    ['a disabled account', { accounts: [{ id: 'account', disabled: true }] }, ['firm']],
  ],
};

describe.each(VIOLATION_CODES)('%s', (code) => {
  it.each(BROKEN[code])('%s', (_, change, recordIds) => {
    const found = checkInvariants({ ...SOUND, ...change }, DAY).filter((one) => one.code === code);
    expect(found.map(({ recordId }) => recordId).sort()).toEqual([...recordIds].sort());
  });
});

describe('what breaks nothing', () => {
  it.each<[string, Change]>([
    ['everything in order', {}],
    [
      'a client come back the next day',
      ties(represented, { ...tie, ...until('2025-03-01') }, { ...tie, ...from('2025-03-02'), id: 'again' }),
    ],
    [
      'a right that grows while the delegation stays',
      holdings(
        { ...grant, ...until('2025-12-31'), right: 'read' },
        { ...grant, ...from('2026-01-01'), id: 'more' },
        { ...delegation, right: 'read' },
      ),
    ],
    [
      'two functions at once',
      relations(chief, staff, serves, { ...staff, id: 'b', function: 'representative' }),
    ],
    [
      'what never begins, beside the same or outside of what it would rest on',
      {
        organisationRelations: [tie, { ...tie, ...NEVER, id: 'never' }, represented],
        contactRelations: [chief, staff, serves, { ...serves, ...NEVER, id: 'never' }],
        authorizations: [
          own,
          grant,
          delegation,
          { ...delegation, ...NEVER, id: 'never' },
          { ...delegation, ...NEVER, id: 'unheld', subject: 'profile' },
          { ...own, ...NEVER, id: 'unrelated', contactId: 'huong' },
        ],
      },
    ],
    ['a last day today', relations({ ...chief, ...until('2026-11-22') }, staff, serves)],
    [
      'an own subject that never passes in a client’s file',
      {
        organisations: [{ id: 'firm', name: 'Toitures', kind: 'employer' }],
        organisationRelations: [],
        individuals: [],
        contactRelations: [chief, staff],
        authorizations: [
          { ...own, subject: 'workforce' },
          { ...own, id: 'passed', subject: 'workforce', contactId: 'huong' },
        ],
      },
    ],
  ])('%s', (_, change) => {
    expect(checkInvariants({ ...SOUND, ...change }, DAY)).toEqual([]);
  });

  it('names the record, its organisation and the rule', () => {
    expect(checkInvariants({ ...SOUND, ...holdings(own, delegation) }, DAY)).toEqual([
      { code: 'delegation-without-holding', organisationId: 'firm', recordId: 'delegation' },
    ]);
  });
});
