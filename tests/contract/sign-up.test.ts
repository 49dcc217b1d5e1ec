import { beforeEach, describe, expect, test } from 'vitest';
import { codeSentSchema } from '#contract/accounts/email-code.schema.ts';
import { api } from '#contract/api.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import { TERMS_VERSION } from '#domain/access/terms.ts';
import { accountMails, codeFor } from '#tests/harness/account-mail.ts';
import { type Answer, createCaller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { cookieOf } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { toldApart } from './told-apart.ts';

const PASSWORD = 'sept cormorans lisent à voix haute';
const anais = memberOf(FIRM, 'anais');
const REFUSED = { status: 422, json: { code: 'code-refused', fields: [] } };
let number = 0;
const newAddress = () => {
  number += 1;
  return `nouvelle.personne.${number}@courriel.example`;
};
const newPlace = () => {
  number += 1;
  return `203.0.${number >> 8}.${number & 255}`;
};

onEachStore('a new account', {}, (service) => {
  let minutes = 0;
  beforeEach(() => {
    // So that no test spends what the next one needs.
    minutes += 120;
    moveTo(0);
  });
  const moveTo = (after: number) =>
    service().clock.moveTo(new Date(Date.UTC(2026, 10, 22, 15, minutes + after)).toISOString());
  const ask = (email: string, more: object = {}, address = newPlace()) =>
    service().anonymous.call(api.startSignUp, {
      address,
      rawBody: JSON.stringify({
        ...{ email, password: PASSWORD, firstName: 'Noémie', lastName: 'Thériault' },
        ...{ language: 'fr', termsVersion: TERMS_VERSION, ...more },
      }),
    });
  const sentIn = (answer: Answer) => codeSentSchema.parse(answer.json);
  const verify = (id: string, code: string) =>
    service().anonymous.call(api.verifySignUp, { body: { id, code }, address: newPlace() });
  const wrong = (code: string) => String((Number(code) + 1) % 10 ** 8).padStart(8, '0');

  test('is made by the code that was mailed, and signed in', async () => {
    const email = newAddress();
    const asked = await ask(email.toUpperCase());
    expect(asked.status).toBe(200);
    const { id, ...sent } = sentIn(asked);
    expect(sent).toEqual({
      email,
      expiresAt: new Date(service().clock.now().getTime() + 600_000).toISOString(),
      resendAt: new Date(service().clock.now().getTime() + 60_000).toISOString(),
    });
    const code = await codeFor(service(), email);
    expect(code).toMatch(/^\d{8}$/);
    expect(asked.text).not.toContain(code);
    expect(await service().store.accounts.findByEmail(email)).toBeUndefined();

    const made = await verify(id, ` ${code.slice(0, 4)}-${code.slice(4)} `);
    expect(made.status).toBe(201);
    const { account, profiles } = sessionSchema.parse(made.json);
    expect(account).toMatchObject({ email, firstName: 'Noémie', lastName: 'Thériault', agent: false });
    expect(profiles).toEqual([]);
    const caller = createCaller(service().fetch, cookieOf(made.headers));
    const own = await caller.call(api.getAccount);
    expect(own.json).toMatchObject({ email, termsVersion: TERMS_VERSION, secondFactor: false, version: 1 });
    const { events } = (await caller.call(api.listAccountEvents)).json as { events: { kind: string }[] };
    expect(events.map(({ kind }) => kind)).toEqual(['signed-in', 'account-created']);

    const body = { email, password: PASSWORD };
    expect((await service().anonymous.call(api.createSession, { body })).status).toBe(201);
    expect(await verify(id, code)).toMatchObject(REFUSED);
  });

  test('is made once by 64 at once', async () => {
    const email = newAddress();
    const { id } = sentIn(await ask(email));
    const code = await codeFor(service(), email);
    const answers = await Promise.all(Array.from({ length: 64 }, () => verify(id, code)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(63);
  });

  test('a known address reads the same, to the byte, at every step; the address itself is told', async () => {
    const unknown = newAddress();
    const known: unknown[] = [];
    const strange: unknown[] = [];
    for (const [email, told] of [
      [anais.email, known],
      [unknown, strange],
    ] as const) {
      const plain = ({ headers, text, ...answer }: Answer): Answer => ({
        ...answer,
        headers,
        text: text.replaceAll(email, 'ADDRESS'),
      });
      const asked = await ask(email);
      const { id } = sentIn(asked);
      const again = await service().anonymous.call(api.resendCode, { body: { id }, address: newPlace() });
      const tried = await verify(id, '00000000');
      told.push(toldApart(plain(asked)), toldApart(plain(again)), toldApart(plain(tried)));
    }
    expect(known).toEqual(strange);
    expect(await accountMails(service(), unknown)).toMatchObject([{ template: 'account-code' }]);
    const [told] = await accountMails(service(), anais.email);
    expect(told).toEqual({ template: 'account-known', code: undefined });
  });

  test('a code is void after five wrong ones, all told alike, and one asked for again is good', async () => {
    const email = newAddress();
    const { id } = sentIn(await ask(email));
    const code = await codeFor(service(), email);
    const answers: Answer[] = [];
    for (let tries = 0; tries < 5; tries += 1) answers.push(await verify(id, wrong(code)));
    answers.push(
      await verify(id, code),
      await verify(crypto.randomUUID(), code),
      await verify(id, 'huit chiffres'),
    );
    expect(answers[0]).toMatchObject(REFUSED);
    for (const answer of answers) expect(toldApart(answer)).toEqual(toldApart(answers[0] as Answer));

    moveTo(2);
    await service().anonymous.call(api.resendCode, { body: { id }, address: newPlace() });
    expect(await verify(id, code)).toMatchObject(REFUSED);
    expect((await verify(id, await codeFor(service(), email))).status).toBe(201);
  });

  test('a code lives ten minutes, and is no good for whoever else asked with the same address', async () => {
    const email = newAddress();
    const mine = sentIn(await ask(email));
    const first = await codeFor(service(), email);
    moveTo(2);
    const other = sentIn(await ask(email, { password: 'huit cormorans lisent à voix basse' }));
    const second = await codeFor(service(), email);
    expect(await verify(mine.id, second)).toMatchObject(REFUSED);
    expect(await verify(mine.id, first)).toMatchObject(REFUSED);
    moveTo(12);
    expect(await verify(other.id, second)).toMatchObject(REFUSED);
  });

  test('at most one mail a minute leaves for an address, five an hour, and the answer is the same', async () => {
    const email = newAddress();
    const { id } = sentIn(await ask(email));
    for (let minute = 0; minute < 10; minute += 1) {
      moveTo(minute);
      for (const answer of [
        await service().anonymous.call(api.resendCode, { body: { id }, address: newPlace() }),
        await ask(email),
      ]) {
        expect(answer.status).toBe(200);
      }
    }
    expect(await accountMails(service(), email)).toHaveLength(5);
  });

  test('whoever asks for codes without end is told when to come back', async () => {
    const address = newPlace();
    for (let times = 0; times < 30; times += 1) await ask(newAddress(), {}, address);
    const refused = await ask(newAddress(), {}, address);
    expect(refused).toMatchObject({ status: 429, json: { code: 'too-many-attempts' } });
    expect(refused.headers.get('retry-after')).toBe('3600');
    expect((await ask(newAddress())).status).toBe(200);
  });

  test.each([
    ['too short', { password: 'quatorze mots!' }, 'password', 'too-short'],
    ['one that everybody has', { password: 'motdepassemotdepasse' }, 'password', 'password-common'],
    ['the name in it', { password: 'les chats de NOEMIE dorment' }, 'password', 'password-too-similar'],
    ['terms that are over', { termsVersion: '2020-01-01' }, 'termsVersion', 'unknown-value'],
    ['a name that looks like a page', { firstName: 'evil.example' }, 'firstName', 'wrong-format'],
    ['a name with an address', { lastName: 'http://evil' }, 'lastName', 'wrong-format'],
    ['no address', { email: 'personne' }, 'email', 'wrong-format'],
    ['a right that is asked for', { agent: true }, 'agent', 'unknown-field'],
  ])('is refused with %s', async (_name, more, field, code) => {
    const answer = await ask(newAddress(), more);
    expect(answer).toMatchObject({
      status: 422,
      json: { code: 'fields-invalid', fields: [{ pointer: `/body/${field}`, code }] },
    });
  });

  describe('a forgotten password', () => {
    const forget = (email: string) =>
      service().anonymous.call(api.requestPasswordReset, {
        body: { email, language: 'fr' },
        address: newPlace(),
      });
    const choose = (id: string, code: string, password: string) =>
      service().anonymous.call(api.resetPassword, { body: { id, code, password }, address: newPlace() });
    const signIn = (email: string, password: string) =>
      service().anonymous.call(api.createSession, { body: { email, password }, address: newPlace() });

    test('is replaced by the code, and every session ends', async () => {
      const { email, accountId } = memberOf(FIRM, 'huong');
      const caller = await service().signIn(email);
      const { id } = sentIn(await forget(email));
      const code = await codeFor(service(), email);
      const similar = await choose(id, code, `le grand livre de ${email.split('@')[0]}`);
      expect(similar.json).toMatchObject({ fields: [{ code: 'password-too-similar' }] });
      const done = await choose(id, code, PASSWORD);
      expect([done.status, done.text, done.headers.getSetCookie()]).toEqual([204, '', []]);
      expect(await choose(id, code, PASSWORD)).toMatchObject(REFUSED);
      expect(await service().countSessions(accountId)).toBe(0);
      expect((await caller.call(api.getAccount)).status).toBe(401);
      expect((await signIn(email, PASSWORD)).status).toBe(201);
      const templates = (await accountMails(service(), email)).map(({ template }) => template);
      expect(templates).toContain('account-security');
    });

    test('an unknown address reads the same, to the byte, and is told that it has no account', async () => {
      const { email: known } = memberOf(FIRM, 'thomas');
      const unknown = newAddress();
      const told: unknown[] = [];
      for (const email of [known, unknown]) {
        const asked = await forget(email);
        const tried = await choose(sentIn(asked).id, '00000000', PASSWORD);
        const plain = { ...asked, text: asked.text.replaceAll(email, 'ADDRESS') };
        told.push([toldApart(plain), toldApart(tried)]);
      }
      expect(told[0]).toEqual(told[1]);
      expect(await accountMails(service(), unknown)).toEqual([
        { template: 'account-unknown', code: undefined },
      ]);
      expect((await accountMails(service(), known))[0]?.template).toBe('account-code');
    });
  });
});
