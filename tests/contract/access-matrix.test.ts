import { beforeAll, describe, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import type { Operation } from '#contract/operation.ts';
import type { Answer, Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import type { Service } from '#tests/harness/start-service.ts';
import {
  DELEGATED_CLIENT,
  ENDED_CLIENT,
  FIRM,
  FOREIGN_ORGANISATION,
  memberOf,
} from '#tests/harness/test-world.ts';
import { ACCESS_ROWS, type AccessRow, TARGETS, type Target } from './access-table.ts';
import { ANSWER_KEYS, keysOf, problemKeys, wrongKeys } from './answer-keys.ts';
import { type Aim, callAt, NOWHERE, type Somebody } from './call-at.ts';
import { keepTold } from './keep-told.ts';
import { leaksIn } from './leaks-in.ts';

type Member = ReturnType<typeof memberOf>;

const somebody = (organisation: typeof FIRM, key: string): Somebody => {
  const member = memberOf(organisation, key);
  return { email: member.email, member };
};

const PERSONAS: Readonly<Record<string, Somebody>> = {
  'person-responsible': somebody(FIRM, 'anais'),
  'company-officer': somebody(FIRM, 'thomas'),
  'staff-member': somebody(FIRM, 'huong'),
  'authorized-individual': somebody(FIRM, 'patricia'),
  representative: somebody(FIRM, 'clement'),
  'former-contact': somebody(FIRM, 'jerome'),
  'no-profile': { email: 'olivier.tanguay@courriel.example', member: undefined },
  agent: { email: 'marie-laurence.picard-ouellet@organisme.example', member: undefined },
  // Signs in, and is disabled then.
  'disabled-account': somebody(FIRM, 'samuel'),
  anonymous: { email: 'personne@nulle-part.example', member: undefined },
  employer: somebody(DELEGATED_CLIENT, 'florence'),
};

/** In each organisation: a contact to ask for, and somebody else's profile to ask through. */
const PLACES: Readonly<Record<Exclude<Target, 'self' | 'others'>, { contact: Member; profile: Member }>> = {
  firm: { contact: memberOf(FIRM, 'maude'), profile: memberOf(FIRM, 'anais') },
  client: { contact: memberOf(DELEGATED_CLIENT, 'gaetan'), profile: memberOf(DELEGATED_CLIENT, 'florence') },
  ended: { contact: memberOf(ENDED_CLIENT, 'manager'), profile: memberOf(ENDED_CLIENT, 'manager') },
  foreign: {
    contact: memberOf(FOREIGN_ORGANISATION, 'manager'),
    profile: memberOf(FOREIGN_ORGANISATION, 'manager'),
  },
};

/** What a target means for an operation and a persona: one pair of ids, or several that must all be answered alike. */
function aimsAt(target: Target, operation: Operation, me: Member | undefined): Aim[] {
  const strangers = Object.values(PLACES).filter(({ profile }) => profile.profileId !== me?.profileId);
  if (target === 'self') return me ? [{ profileId: me.profileId, contactId: me.contactId }] : [];
  if (target === 'others') {
    return strangers.map(({ contact, profile }) => ({
      profileId: profile.profileId,
      contactId: contact.contactId,
    }));
  }
  const { contact, profile } = PLACES[target];
  const there = profile.profileId === me?.profileId ? COLLEAGUES[target] : profile;
  const profileId = me && namesOne(operation) ? me.profileId : (there?.profileId ?? NOWHERE);
  return [{ profileId, contactId: contact.contactId }];
}

/** Whether it asks for one record by its id, in the path or in the query. */
function namesOne({ id, params: { shape }, query }: Operation): boolean {
  return (
    Object.keys(shape).some((name) => name !== 'profileId') ||
    'id' in query.shape ||
    id === 'explainContactAccess'
  );
}

/** Somebody else's profile, where the one of the list is the persona's own. */
const COLLEAGUES: Readonly<Partial<Record<Target, Member>>> = {
  firm: memberOf(FIRM, 'thomas'),
  client: memberOf(DELEGATED_CLIENT, 'samuel'),
};

async function ask(
  service: Service,
  operation: Operation,
  caller: Caller,
  who: Somebody,
  aim: Aim,
): Promise<Answer> {
  if (operation.path.includes('/views')) await keepViewBeside(service, who, aim.contactId);
  return caller.call(operation, await callAt(service, operation, who, aim));
}

/** A saved view in the place of each contact, under the contact's id: one's own, or one that its organisation shares. */
async function keepViewBeside(service: Service, who: Somebody, contactId: string): Promise<void> {
  const own = who.member?.contactId === contactId ? who.member : undefined;
  const there = Object.values(PLACES).find(({ contact }) => contact.contactId === contactId);
  const { accountId, contact } = own ?? there?.profile ?? {};
  if (accountId === undefined || !contact) return;
  const { organisationId } = contact;
  const view = { list: 'contacts', name: contactId, address: '', shared: !own, version: 1 } as const;
  await service.store.write(({ savedViews }) =>
    savedViews.keep({ ...view, id: contactId, organisationId, accountId }),
  );
}

/** The same bytes but for the trace id. */
function bytesOf({ status, headers, text, json }: Answer): unknown {
  const { traceId = '' } = (json ?? {}) as { traceId?: string };
  const kept = [...headers].filter(([name]) => name !== 'x-trace-id');
  return { status, headers: kept, text: traceId ? text.replaceAll(traceId, 'TRACE') : text };
}

const operations = Object.values<Operation>(api);

test('every operation has a row for every persona, and no row is idle', () => {
  const expected = operations.flatMap(({ id }) => Object.keys(PERSONAS).map((persona) => `${id} ${persona}`));
  expect(ACCESS_ROWS.map(({ operation, persona }) => `${operation} ${persona}`).sort()).toEqual(
    expected.sort(),
  );
  for (const { statuses } of ACCESS_ROWS) expect(statuses.size).toBeGreaterThanOrEqual(TARGETS.length - 1);
});

onEachStore('the access matrix', {}, (service) => {
  let disabled: Caller;
  beforeAll(async () => {
    const { email = '', member } = PERSONAS['disabled-account'] ?? {};
    disabled = await service().signIn(email);
    await service().disableAccount(member?.accountId ?? '');
  });

  const signedIn = new Map<string, Promise<Caller>>();

  /** Signed in once, but for what ends sessions. */
  async function callerFor(persona: string, { effect, id }: Operation): Promise<Caller> {
    await keepTold(service(), id);
    // Those that were open end with it.
    if (id === 'endAllSessions') signedIn.delete(persona);
    if (persona === 'anonymous') return service().anonymous;
    if (persona === 'disabled-account') return disabled;
    const email = PERSONAS[persona]?.email ?? '';
    if (effect === 'session') return service().signIn(email);
    const caller = signedIn.get(persona) ?? service().signIn(email);
    signedIn.set(persona, caller);
    return caller;
  }

  /** What answers of success held, by the word of the table. */
  const seen = new Map<string, Set<string>>();

  function expectCell({ keys, persona }: AccessRow, who: Somebody, answer: Answer, status: number): void {
    expect([answer.status, answer.text]).toEqual([status, expect.anything()]);
    if (status < 300) {
      expect(wrongKeys(answer.json, ANSWER_KEYS[keys] ?? [])).toEqual([]);
      seen.set(keys, new Set([...(seen.get(keys) ?? []), ...keysOf(answer.json)]));
    } else {
      const { code } = answer.json as { code: string };
      expect(keysOf(answer.json)).toEqual([...problemKeys(code)].sort());
    }
    // Those who wait for an agent are his business, of whatever organisation.
    const reviewing = (keys.startsWith('review') || persona === 'agent') && status < 300;
    if (!reviewing) expect(leaksIn(answer.text, who.member)).toEqual([]);
  }

  test.each(ACCESS_ROWS)('$operation as $persona', async (row) => {
    const operation = operations.find(({ id }) => id === row.operation);
    const who = PERSONAS[row.persona];
    if (!operation || !who) throw new Error(`no such row: ${row.operation} ${row.persona}`);
    for (const [target, status] of row.statuses) {
      for (const aim of aimsAt(target, operation, who.member)) {
        const caller = await callerFor(row.persona, operation);
        const answer = await ask(service(), operation, caller, who, aim);
        expectCell(row, who, answer, status);
        if (status !== 404) continue;
        const own = aim.profileId === who.member?.profileId;
        const nowhere = own ? { ...aim, contactId: NOWHERE } : { ...aim, profileId: NOWHERE };
        const absent = await ask(service(), operation, caller, who, nowhere);
        expect(bytesOf(answer)).toEqual(bytesOf(absent));
      }
    }
  });

  test('every key of every sort of answer was there at least once', () => {
    const never = Object.entries(ANSWER_KEYS).flatMap(([word, keys]) =>
      keys.filter((key) => !seen.get(word)?.has(key)).map((key) => `${word} ${key}`),
    );
    expect(never).toEqual([]);
  });
});

describe('what is withdrawn', () => {
  onEachStore('is refused on the very next request', {}, (service) => {
    const clement = memberOf(FIRM, 'clement');
    const params = { profileId: clement.profileId, contactId: clement.contactId };

    test('a relation that has ended at midnight in Québec', async () => {
      const caller = await service().signIn(clement.email);
      service().clock.moveTo('2026-11-23T04:59:59.999Z');
      expect((await caller.call(api.getContact, { params })).status).toBe(200);
      service().clock.moveTo('2026-11-23T05:00:00Z');
      expect(await caller.call(api.getContact, { params })).toMatchObject({
        status: 403,
        json: { code: 'not-allowed' },
      });
      const session = await caller.call(api.getSession);
      expect(session.json).toMatchObject({ profiles: [{ active: false, abilities: [] }] });
    });

    test('an account that is disabled', async () => {
      service().clock.moveTo('2026-11-22T15:00:00Z');
      const caller = await service().signIn(clement.email);
      expect((await caller.call(api.getContact, { params })).status).toBe(200);
      await service().disableAccount(clement.accountId);
      expect(await caller.call(api.getContact, { params })).toMatchObject({
        status: 401,
        json: { code: 'session-required' },
      });
    });
  });
});

onEachStore('an id in capitals', {}, (service) => {
  test('is the same id', async () => {
    const { profileId, contactId, email } = memberOf(FIRM, 'anais');
    const caller = await service().signIn(email);
    const params = { profileId: profileId.toUpperCase(), contactId: contactId.toUpperCase() };
    const plain = await caller.call(api.getContact, { params: { profileId, contactId } });
    const capitals = await caller.call(api.getContact, { params });
    expect([capitals.status, capitals.json]).toEqual([200, plain.json]);
  });
});
