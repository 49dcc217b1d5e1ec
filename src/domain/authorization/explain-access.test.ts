import { describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import type { Right } from './authorization.ts';
import { AUTHORIZED_SUBJECTS } from './authorization.ts';
import { type ChainFacts, explainAccess } from './explain-access.ts';

const DAY = calendarDay('2026-11-22');
const HELD = { startOn: calendarDay('2024-01-01'), endOn: calendarDay('9999-12-31') };
const OVER = { startOn: calendarDay('2024-01-01'), endOn: calendarDay('2026-11-21') };
const TO_COME = { startOn: calendarDay('2026-11-23'), endOn: calendarDay('9999-12-31') };

/** Each state of a link that rests on periods, with periods that put it there and the day that tells why. */
const PERIODS = [
  { state: 'holds', periods: [HELD], day: null },
  { state: 'ended', periods: [OVER], day: '2026-11-21' },
  { state: 'not-yet', periods: [TO_COME], day: '2026-11-23' },
  { state: 'missing', periods: [], day: null },
] as const;

const HOLDINGS = PERIODS.flatMap((one) =>
  (['read', 'write'] as const).map((right) => ({
    ...one,
    right,
    periods: one.periods.map((period) => ({ ...period, right })),
  })),
);

const SUBJECTS = [
  { subject: 'monthly-report', state: 'holds' },
  { subject: 'workforce', state: 'impossible' },
] as const;

const ACCOUNTS = [
  { account: 'linked', state: 'holds' },
  { account: 'unlinked', state: 'unlinked' },
  { account: 'disabled', state: 'disabled' },
] as const;

/** Whose file it is, which links lead there in order, and who mends each: written from the guides, not from the code. */
const FILES = {
  own: {
    facts: { ownFile: true },
    chain: [
      ['membership', 'person-responsible'],
      ['grant', 'body'],
      ['delegation', 'person-responsible'],
      ['account', 'account'],
    ],
  },
  client: {
    facts: { ownFile: false },
    chain: [
      ['membership', 'person-responsible'],
      ['organisation-relation', 'employer'],
      ['grant', 'employer'],
      ['delegable', 'employer'],
      ['contact-relation', 'person-responsible'],
      ['delegation', 'person-responsible'],
      ['account', 'account'],
    ],
  },
  individual: {
    facts: { ownFile: false, individual: true },
    chain: [
      ['membership', 'person-responsible'],
      ['organisation-relation', 'body'],
      ['grant', 'body'],
      ['delegable', 'employer'],
      ['contact-relation', 'person-responsible'],
      ['delegation', 'person-responsible'],
      ['account', 'account'],
    ],
  },
} as const;

const MENDS_ACCOUNT: Readonly<Record<string, string>> = { unlinked: 'contact', disabled: 'body' };

interface Case {
  readonly facts: Omit<ChainFacts, 'ownFile' | 'individual'>;
  readonly states: Readonly<Record<string, { readonly state: string; readonly day: string | null }>>;
  readonly rights: readonly Right[];
}

type Stand = (typeof PERIODS)[number];
type Holding = (typeof HOLDINGS)[number];

/** What the body and the employer hold in their hands. */
const ABOVE = PERIODS.flatMap((relation) =>
  HOLDINGS.flatMap((grant) => SUBJECTS.map((delegable) => ({ relation, grant, delegable }))),
);

/** Every combination of the states of the seven links and of the two rights. */
function* everyCase(): Generator<Case> {
  for (const membership of PERIODS) {
    for (const tie of PERIODS) {
      for (const delegation of HOLDINGS) yield* casesOf(membership, tie, delegation);
    }
  }
}

function* casesOf(membership: Stand, tie: Stand, delegation: Holding): Generator<Case> {
  for (const { relation, grant, delegable } of ABOVE) {
    for (const account of ACCOUNTS) {
      yield {
        facts: {
          subject: delegable.subject,
          memberships: membership.periods,
          organisationRelations: relation.periods,
          grants: grant.periods,
          contactRelations: tie.periods,
          delegations: delegation.periods,
          account: account.account,
        },
        states: {
          membership,
          'organisation-relation': relation,
          grant,
          delegable: { ...delegable, day: null },
          'contact-relation': tie,
          delegation,
          account: { ...account, day: null },
        },
        rights: [grant.right, delegation.right],
      };
    }
  }
}

function expected({ states, rights }: Case, chain: (typeof FILES)[keyof typeof FILES]['chain']) {
  const links = chain.map(([step]) => ({ step, state: states[step]?.state, day: states[step]?.day }));
  const at = links.findIndex(({ state }) => state !== 'holds');
  const [step, mender] = chain[at] ?? [];
  const actor = mender === 'account' ? MENDS_ACCOUNT[links[at]?.state ?? ''] : mender;
  return {
    right: step ? null : rights.every((right) => right === 'write') ? 'write' : 'read',
    links,
    broken: step ? { step, actor } : null,
  };
}

describe.each(Object.entries(FILES))('« Pourquoi ? » in a file of one’s %s', (_, { facts, chain }) => {
  it('finds the first broken link, who mends it and the right, whatever the states of the links', () => {
    const wrong: unknown[] = [];
    let count = 0;
    for (const one of everyCase()) {
      count += 1;
      const given = { ...one.facts, ...facts };
      const [found, wanted] = [explainAccess(given, DAY), expected(one, chain)];
      if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push({ given, found, wanted });
    }
    expect(count).toBe(4 * 4 * 8 * 2 * 4 * 8 * 3);
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

const SOUND: ChainFacts = {
  subject: 'monthly-report',
  ownFile: false,
  memberships: [HELD],
  organisationRelations: [HELD],
  grants: [{ ...HELD, right: 'write' }],
  contactRelations: [HELD],
  delegations: [{ ...HELD, right: 'write' }],
  account: 'linked',
};

const LONG_OVER = { startOn: calendarDay('2019-01-01'), endOn: calendarDay('2020-12-31') };
const FAR_TO_COME = { startOn: calendarDay('2030-01-01'), endOn: calendarDay('2030-12-31') };
/** Taken back before its first day was over. */
const NEVER = { startOn: calendarDay('2026-12-01'), endOn: calendarDay('2026-11-30') };
const TODAY_ONLY = { startOn: DAY, endOn: DAY };

describe('a link with several periods', () => {
  it.each([
    ['an active one among others', [FAR_TO_COME, LONG_OVER, HELD], 'holds', null],
    ['the first and the last day at once', [LONG_OVER, TODAY_ONLY], 'holds', null],
    ['a former one and ones to come: the nearest', [FAR_TO_COME, OVER, TO_COME], 'not-yet', '2026-11-23'],
    ['former ones: the last', [OVER, LONG_OVER], 'ended', '2026-11-21'],
    ['one that never begins beside another', [LONG_OVER, NEVER], 'ended', '2020-12-31'],
    ['none but one that never begins', [NEVER], 'missing', null],
  ] as const)('%s', (_, periods, state, day) => {
    for (const step of ['memberships', 'organisationRelations', 'contactRelations'] as const) {
      const { links } = explainAccess({ ...SOUND, [step]: periods }, DAY);
      expect(links.filter((link) => link.state === state && link.day === day)).not.toEqual([]);
    }
    const held = periods.map((period) => ({ ...period, right: 'read' as const }));
    const { links } = explainAccess({ ...SOUND, grants: held, delegations: held }, DAY);
    expect(links.filter((link) => link.state !== 'holds')).toEqual(
      state === 'holds' ? [] : ['grant', 'delegation'].map((step) => ({ step, state, day })),
    );
  });
});

describe('the right', () => {
  it('is that of the day: a former or future « Écriture » gives nothing', () => {
    const reads = { ...HELD, right: 'read' as const };
    const grants = [{ ...OVER, right: 'write' as const }, reads, { ...TO_COME, right: 'write' as const }];
    expect(explainAccess({ ...SOUND, grants }, DAY).right).toBe('read');
    expect(explainAccess({ ...SOUND, delegations: grants }, DAY).right).toBe('read');
    expect(explainAccess(SOUND, DAY).right).toBe('write');
  });

  it('never depends on the subject where it passes', () => {
    const rights = AUTHORIZED_SUBJECTS.map((subject) => explainAccess({ ...SOUND, subject }, DAY).right);
    expect(rights.filter((right) => right === null)).toHaveLength(1);
    const own = AUTHORIZED_SUBJECTS.map((subject) => ({ ...SOUND, subject, ownFile: true }));
    expect(own.map((facts) => explainAccess(facts, DAY).right)).toEqual(own.map(() => 'write'));
  });
});
