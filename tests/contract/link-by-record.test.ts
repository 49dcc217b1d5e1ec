import { beforeEach, describe, expect, test } from 'vitest';
import {
  linkByAnswers,
  linkByOldCredentials,
  listLinkingMethods,
  startQuestions,
} from '#contract/linking/linking.operations.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import { buildAccount } from '#mocks/builders/build-account.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { employerOf } from '#mocks/worlds/firm/firm-employers.ts';
import { createKeptRecords } from '#server/records/kept-records.ts';
import { type Caller, createCaller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { DELEGATED_CLIENT, FIRM, memberOf, testWorld } from '#tests/harness/test-world.ts';
import { toldApart } from './told-apart.ts';

const OLIVIER = 'olivier.tanguay@courriel.example';
const anais = memberOf(FIRM, 'anais');
const gaetan = memberOf(DELEGATED_CLIENT, 'gaetan');
const ludovic = memberOf(employerOf('plomberie'), 'ludovic');
const maude = memberOf(FIRM, 'maude');
const GAETAN = { kind: 'employer', identifier: 'ER 604-118', password: 'charpente1998' } as const;
const LUDOVIC = {
  kind: 'worker',
  identifier: 'ci4471902',
  answers: [
    { question: 'last-employer', answer: 'plomberie du HERON bleu' },
    { question: 'birth-date', answer: '1991 02 03' },
    { question: 'postal-code', answer: 'g6w5m6' },
  ],
} as const;
const REFUSED = { status: 422, json: { code: 'linking-refused', fields: [] } };

onEachStore('what the body has on file', {}, (service) => {
  let hours = 0;
  beforeEach(() => {
    // So that no test spends the tries of the next one.
    hours += 2;
    service().clock.moveTo(new Date(Date.UTC(2026, 10, 22, hours)).toISOString());
  });

  const signIn = (email: string) => service().signIn(email);
  const byPassword = (caller: Caller, body: object) =>
    caller.call(linkByOldCredentials, { rawBody: JSON.stringify(body) });
  const byAnswers = (caller: Caller, body: object) =>
    caller.call(linkByAnswers, { rawBody: JSON.stringify(body) });
  /** The newest line of linking about the account. */
  const newestEvent = async (caller: Caller) => {
    const { account } = sessionSchema.parse((await caller.send('/api/session')).json);
    const window = { before: undefined, limit: 50 };
    const events = await service().store.securityEvents.ofAccount(account?.id ?? '', window);
    return events.find(({ kind }) => kind.includes('link'));
  };

  test('old credentials tie the account to the contact that the record names', async () => {
    const mails = (await service().outbox()).length;
    const answer = await byPassword(await signIn(OLIVIER), GAETAN);
    expect(answer.status).toBe(200);
    const { profiles } = sessionSchema.parse(answer.json);
    expect(profiles.map(({ contactId }) => contactId)).toEqual([gaetan.contactId]);
    expect((await service().journal()).at(-1)).toMatchObject({
      action: 'profile-linked',
      subjectId: gaetan.contactId,
    });
    expect((await service().outbox()).slice(mails)).toMatchObject([
      { to: gaetan.email, template: 'account-notice', values: { notice: 'profile-linked' } },
    ]);
    const again = await signIn(OLIVIER);
    expect(await newestEvent(again)).toMatchObject({
      kind: 'profile-linked',
      method: 'old-credentials',
      contactId: gaetan.contactId,
    });
    // Sent again it stands, and nothing more is told.
    expect(await byPassword(again, GAETAN)).toMatchObject({ status: 200 });
    expect(await service().outbox()).toHaveLength(mails + 1);
  });

  test('answers do, whatever their accents, case and spaces, in any order', async () => {
    const asked = await (await signIn(OLIVIER)).call(startQuestions, {
      body: { kind: 'worker', identifier: 'ci4471902' },
    });
    expect(asked.json).toEqual({ questions: ['birth-date', 'postal-code', 'last-employer'] });
    const answer = await byAnswers(await signIn(OLIVIER), LUDOVIC);
    expect(answer.status).toBe(200);
    const { profiles } = sessionSchema.parse(answer.json);
    expect(profiles.map(({ contactId }) => contactId)).toContain(ludovic.contactId);
  });

  test('the questions tell nothing of who has the identifier', async () => {
    const caller = await signIn(OLIVIER);
    const ask = (identifier: string) =>
      caller.call(startQuestions, { body: { kind: 'employer', identifier } });
    const [known, strange, none] = [await ask('er604118'), await ask('er999999'), await ask('!')];
    expect(known.status).toBe(200);
    expect(toldApart(strange)).toEqual(toldApart(known));
    expect(toldApart(none)).toEqual(toldApart(known));
  });

  test('whatever is wrong is refused in the same words, after the same work', async () => {
    let work = 0;
    const fetch = service().with(({ auth, store }) => ({
      records: createKeptRecords({
        store,
        auth: {
          verify(...asked) {
            work += 1;
            return auth.verify(...asked);
          },
        },
      }),
    }));
    const huong = await signIn(memberOf(FIRM, 'huong').email);
    const caller = createCaller(fetch, huong.cookie);
    const [first, ...more] = LUDOVIC.answers;
    const tries = [
      await byPassword(caller, { ...GAETAN, password: 'charpente1999' }),
      await byPassword(caller, { ...GAETAN, identifier: 'er000000' }),
      await byPassword(caller, { ...GAETAN, kind: 'worker' }),
      await byPassword(caller, { ...GAETAN, identifier: 'n’importe quoi' }),
      // Right, and somebody else's by now.
      await byPassword(caller, GAETAN),
      await byAnswers(caller, { ...LUDOVIC, answers: [{ ...first, answer: 'ailleurs' }, ...more] }),
      await byAnswers(caller, { ...LUDOVIC, answers: more }),
      await byAnswers(caller, { ...LUDOVIC, identifier: 'ci0000000' }),
      await byAnswers(caller, LUDOVIC),
    ];
    expect(tries[0]).toMatchObject(REFUSED);
    for (const one of tries) expect(toldApart(one)).toEqual(toldApart(tries[0] as (typeof tries)[0]));
    expect(work).toBe(tries.length);
    const event = await newestEvent(huong);
    expect(event).toMatchObject({ kind: 'linking-failed', method: 'questions', contactId: null });
  });

  test('who already is another contact of that organisation is told', async () => {
    const record = testWorld().records.find(({ contactId }) => contactId === maude.contactId);
    const body = { kind: 'worker', identifier: 'ci3390215', password: record?.password };
    expect(await byPassword(await signIn(anais.email), body)).toMatchObject({
      status: 409,
      json: { code: 'profile-already-linked' },
    });
  });

  test('the questions can be switched off', async () => {
    const { cookie } = await signIn(OLIVIER);
    const off = createCaller(
      service().with(() => ({ linkingQuestions: false })),
      cookie,
    );
    expect((await off.call(listLinkingMethods)).json).toEqual({
      methods: ['old-credentials', 'linking-code'],
    });
    const refused = { status: 403, json: { code: 'linking-method-off' } };
    expect(await byAnswers(off, LUDOVIC)).toMatchObject(refused);
    expect(
      await off.call(startQuestions, { body: { kind: 'worker', identifier: 'ci4471902' } }),
    ).toMatchObject(refused);
  });

  test('a method that is locked says until when, once in the journal, and the others stay open', async () => {
    const valerie = buildAccount({
      email: 'valerie@courriel.example',
      firstName: 'Valérie',
      lastName: 'Dubé',
    });
    await service().auth.addAccounts([valerie], DEMO_PASSWORD);
    const caller = await signIn(valerie.email);
    for (let at = 0; at < 10; at += 1) {
      const identifier = `er9${at}0000`;
      expect(await byPassword(caller, { ...GAETAN, identifier })).toMatchObject(REFUSED);
    }
    const until = new Date(service().clock.now().getTime() + 15 * 60_000).toISOString();
    for (const body of [GAETAN, { ...GAETAN, identifier: 'er000001' }]) {
      const locked = await byPassword(caller, body);
      expect(locked).toMatchObject({ status: 429, json: { code: 'method-locked', until } });
      expect(locked.headers.get('retry-after')).toBe('900');
    }
    const events = await service().store.securityEvents.ofAccount(valerie.id, {
      before: undefined,
      limit: 20,
    });
    expect(events.filter(({ kind }) => kind === 'linking-locked')).toHaveLength(1);
    expect(await byAnswers(caller, { ...LUDOVIC, identifier: 'ci0000002' })).toMatchObject(REFUSED);
    service().clock.moveTo(until);
    expect(await byPassword(caller, { ...GAETAN, identifier: 'er000001' })).toMatchObject(REFUSED);
  });

  describe('in the records', () => {
    test('nothing stands in clear', async () => {
      const kept = JSON.stringify([
        await service().store.records.credential('employer', 'er604118'),
        await service().store.records.answers('worker', 'ci4471902'),
      ]);
      expect(kept).toContain(gaetan.contactId);
      expect(kept).not.toMatch(/charpente1998|1991|heron|g6w5m6/i);
    });

    test('an identifier is of one kind', async () => {
      expect(await service().store.records.credential('worker', 'er604118')).toBeUndefined();
      expect(await service().store.records.answers('employer', 'ci4471902')).toBeUndefined();
    });
  });
});
