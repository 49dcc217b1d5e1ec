import { beforeEach, describe, expect, test } from 'vitest';
import { codeSentSchema } from '#contract/accounts/email-code.schema.ts';
import { api } from '#contract/api.ts';
import type { Operation } from '#contract/operation.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { codeAt, stepOf } from '#server/accounts/totp.ts';
import { accountMails, codeFor } from '#tests/harness/account-mail.ts';
import { type Answer, type Caller, createCaller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { cookieOf } from '#tests/harness/start-service.ts';
import { ENDED_CLIENT, FIRM, memberOf } from '#tests/harness/test-world.ts';

const PASSWORD = 'sept cormorans lisent à voix haute';
const REFUSED = { status: 422, json: { code: 'code-refused' } };
const wrongAt = (field: string) => ({
  status: 422,
  json: { fields: [{ pointer: `/body/${field}`, code: 'password-wrong' }] },
});

onEachStore('an account', {}, (service) => {
  let hours = 0;
  beforeEach(() => {
    hours += 2;
    service().clock.moveTo(new Date(Date.UTC(2026, 10, 22, 5 + hours)).toISOString());
  });
  const signIn = (email: string, more: { password?: string; secondFactor?: string } = {}, address?: string) =>
    service().anonymous.call(api.createSession, {
      body: { email, password: DEMO_PASSWORD, ...more },
      ...(address && { address }),
    });
  const call = (caller: Caller, operation: Operation, body?: unknown, more: object = {}) =>
    caller.call<Operation>(operation, { ...(body !== undefined && { body }), ...more });

  test('is shown to its owner, who changes its name and language under its version', async () => {
    const { email, accountId } = memberOf(FIRM, 'thomas');
    const caller = await service().signIn(email);
    const before = await caller.call(api.getAccount);
    expect(before).toMatchObject({
      status: 200,
      json: {
        id: accountId,
        email,
        secondFactor: false,
        recoveryCodesLeft: 0,
        termsVersion: null,
        version: 1,
      },
    });
    const changed = await call(
      caller,
      api.updateAccount,
      { firstName: 'Tomás', language: 'en' },
      { ifMatch: 1 },
    );
    expect(changed).toMatchObject({ status: 200, json: { firstName: 'Tomás', language: 'en', version: 2 } });
    const stale = await call(caller, api.updateAccount, { firstName: 'Non' }, { ifMatch: 1 });
    expect(stale).toMatchObject({ status: 412, json: { code: 'version-stale' } });
    const session = await caller.call(api.getSession);
    expect(session.json).toMatchObject({ account: { firstName: 'Tomás', language: 'en' } });
  });

  test('gets another password: the other sessions end, and this one has another token', async () => {
    const { email, accountId } = memberOf(FIRM, 'clement');
    const [caller, other] = [await service().signIn(email), await service().signIn(email)];
    const change = (currentPassword: string, password: string) =>
      call(caller, api.changePassword, { currentPassword, password });
    expect(await change('pas le bon mot de passe', PASSWORD)).toMatchObject(wrongAt('currentPassword'));
    const similar = await change(DEMO_PASSWORD, `${FIRM.name} pour toujours`);
    expect(similar.json).toMatchObject({
      fields: [{ pointer: '/body/password', code: 'password-too-similar' }],
    });
    const done = await change(DEMO_PASSWORD, PASSWORD);
    expect(done).toMatchObject({ status: 200, json: { account: { id: accountId } } });
    const renewed = createCaller(service().fetch, cookieOf(done.headers));
    expect(renewed.cookie).not.toBe(caller.cookie);
    for (const [who, status] of [
      [caller, 401],
      [other, 401],
      [renewed, 200],
    ] as const) {
      expect((await who.call(api.getAccount)).status).toBe(status);
    }
    expect(await service().countSessions(accountId)).toBe(1);
    expect((await signIn(email)).status).toBe(401);
    expect((await signIn(email, { password: PASSWORD })).status).toBe(201);
    const told = await accountMails(service(), email);
    expect(told.map(({ template }) => template)).toContain('account-security');
  });

  test('has sessions that its owner sees and ends, one or all', async () => {
    const { email } = memberOf(FIRM, 'huong');
    const callers = [
      await service().signIn(email),
      await service().signIn(email),
      await service().signIn(email),
    ];
    const [first, second, third] = callers as [Caller, Caller, Caller];
    const { sessions } = (await first.call(api.listSessions)).json as {
      sessions: { id: string; current: boolean; address: string }[];
    };
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(sessions[0]?.address).toBe('192.0.2.10');
    const seen = (await second.call(api.listSessions)).json as typeof sessions & {
      sessions: typeof sessions;
    };
    const target = seen.sessions.find(({ current }) => current);
    const params = { sessionId: target?.id ?? '' };
    const stranger = await service().signIn(memberOf(FIRM, 'anais').email);
    expect((await stranger.call(api.endAccountSession, { params })).status).toBe(404);
    expect((await first.call(api.endAccountSession, { params })).status).toBe(204);
    expect((await first.call(api.endAccountSession, { params })).status).toBe(404);
    expect((await second.call(api.getAccount)).status).toBe(401);
    const ended = await third.call(api.endAllSessions);
    expect(ended.status).toBe(204);
    expect(ended.headers.getSetCookie()[0]).toMatch(/^mandat=;/);
    expect((await first.call(api.getAccount)).status).toBe(401);
    expect((await third.call(api.getAccount)).status).toBe(401);
  });

  describe('another address', () => {
    const start = (caller: Caller, email: string, password = DEMO_PASSWORD) =>
      call(caller, api.startEmailChange, { email, password });
    const idOf = (answer: Answer) => codeSentSchema.parse(answer.json).id;

    test('is taken once both addresses are proved, and the contact that had the old one follows', async () => {
      const { email: before, contactId } = memberOf(FIRM, 'patricia');
      const caller = await service().signIn(before);
      const email = 'patricia.ailleurs@courriel.example';
      expect(await start(caller, email, 'pas le bon mot de passe')).toMatchObject(wrongAt('password'));
      const changeId = idOf(await start(caller, email));
      const [currentCode, newCode] = [await codeFor(service(), before), await codeFor(service(), email)];
      const confirm = (codes: object) =>
        call(caller, api.confirmEmailChange, { changeId, currentCode, newCode, ...codes });
      expect(await confirm({ newCode: currentCode })).toMatchObject(REFUSED);
      expect(await confirm({ currentCode: newCode })).toMatchObject(REFUSED);
      expect(await confirm({})).toMatchObject({ status: 200, json: { email } });
      expect(await confirm({})).toMatchObject(REFUSED);
      expect((await signIn(before)).status).toBe(401);
      expect((await signIn(email)).status).toBe(201);
      const record = await service().store.contacts.find(FIRM.id, contactId);
      expect(record?.contact.email).toBe(email);
      const line = (await service().journal()).findLast(({ subjectId }) => subjectId === contactId);
      expect(line).toMatchObject({ action: 'contact-updated', before: { email: before }, after: { email } });
    });

    test('that is somebody’s reads the same, and its owner is told', async () => {
      const caller = await service().signIn(memberOf(FIRM, 'samuel').email);
      const taken = memberOf(FIRM, 'anais').email;
      const answer = await start(caller, taken);
      expect(answer.status).toBe(200);
      expect((await accountMails(service(), taken))[0]?.template).toBe('account-known');
      const own = await start(caller, memberOf(FIRM, 'samuel').email.toUpperCase());
      expect(own.json).toMatchObject({ fields: [{ pointer: '/body/email', code: 'duplicate' }] });
    });

    test('a code of one account is no good for another', async () => {
      const samuel = await service().signIn(memberOf(FIRM, 'samuel').email);
      const other = await service().signIn(memberOf(FIRM, 'anais').email);
      const email = 'samuel.ailleurs@courriel.example';
      const changeId = idOf(await start(samuel, email));
      const currentCode = await codeFor(service(), memberOf(FIRM, 'samuel').email);
      const newCode = await codeFor(service(), email);
      const body = { changeId, currentCode, newCode };
      expect(await call(other, api.confirmEmailChange, body)).toMatchObject(REFUSED);
      expect((await call(samuel, api.confirmEmailChange, body)).status).toBe(200);
    });
  });

  test('has a second factor, once its first code was confirmed', async () => {
    const { email, accountId } = memberOf(FIRM, 'anais');
    const caller = await service().signIn(email);
    expect(await call(caller, api.startSecondFactor, { password: 'pas le bon mot' })).toMatchObject(
      wrongAt('password'),
    );
    const started = await call(caller, api.startSecondFactor, { password: DEMO_PASSWORD });
    const { secret, uri } = started.json as { secret: string; uri: string };
    expect(uri).toContain(`secret=${secret}`);
    expect((await signIn(email)).status).toBe(201);
    const step = stepOf(service().clock.now());
    const codeOf = (off: number) => codeAt(secret, step + off);
    expect(await call(caller, api.confirmSecondFactor, { code: '000000' })).toMatchObject(REFUSED);
    const confirmed = await call(caller, api.confirmSecondFactor, { code: await codeOf(-1) });
    const { recoveryCodes } = confirmed.json as { recoveryCodes: string[] };
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await caller.call(api.getAccount)).json).toMatchObject({
      secondFactor: true,
      recoveryCodesLeft: 10,
    });
    expect(await call(caller, api.confirmSecondFactor, { code: await codeOf(0) })).toMatchObject(REFUSED);

    expect(await signIn(email)).toMatchObject({ status: 401, json: { code: 'second-factor-required' } });
    const code = await codeOf(0);
    const wrongPassword = { secondFactor: code, password: 'pas le bon mot' };
    expect(await signIn(email, wrongPassword)).toMatchObject({ json: { code: 'credentials-refused' } });
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect((await signIn(email, { secondFactor: spaced })).status).toBe(201);
    const twice = await signIn(email, { secondFactor: code });
    expect(twice).toMatchObject({ status: 401, json: { code: 'second-factor-refused' } });
    expect(twice.headers.getSetCookie()).toEqual([]);

    const [recovery = '', other = ''] = recoveryCodes;
    expect((await signIn(email, { secondFactor: recovery.toLowerCase() })).status).toBe(201);
    expect((await signIn(email, { secondFactor: recovery })).status).toBe(401);
    const renew = { password: DEMO_PASSWORD, code: other };
    const renewed = await call(caller, api.renewRecoveryCodes, renew);
    const [last = ''] = (renewed.json as { recoveryCodes: string[] }).recoveryCodes;
    expect((await signIn(email, { secondFactor: recoveryCodes[2] ?? '' })).status).toBe(401);
    expect((await call(caller, api.endSecondFactor, { password: DEMO_PASSWORD, code: last })).status).toBe(
      204,
    );
    expect((await signIn(email)).status).toBe(201);

    const events = await service().store.securityEvents.ofAccount(accountId, {
      before: undefined,
      limit: 50,
    });
    const told = JSON.stringify(events);
    for (const secretPart of [secret, code, ...recoveryCodes]) expect(told).not.toContain(secretPart);
    expect(events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'second-factor-on',
        'recovery-code-used',
        'second-factor-failed',
        'second-factor-off',
      ]),
    );
  });

  test('guesses of the second factor are counted: ten, then a pause', async () => {
    const { email } = memberOf(FIRM, 'anais');
    const caller = await service().signIn(email);
    const started = await call(caller, api.startSecondFactor, { password: DEMO_PASSWORD });
    const { secret } = started.json as { secret: string };
    const code = await codeAt(secret, stepOf(service().clock.now()));
    await call(caller, api.confirmSecondFactor, { code });
    const statuses: number[] = [];
    for (let tries = 0; tries < 11; tries += 1) {
      statuses.push((await signIn(email, { secondFactor: '000000' }, `198.51.100.${tries}`)).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  });

  test('that is the last in charge of an organisation is kept; any other goes, and its contact stays', async () => {
    const last = memberOf(ENDED_CLIENT, 'manager');
    const caller = await service().signIn(last.email);
    const remove = (who: Caller, password = DEMO_PASSWORD) => call(who, api.deleteAccount, { password });
    expect(await remove(caller, 'pas le bon mot de passe')).toMatchObject(wrongAt('password'));
    expect(await remove(caller)).toMatchObject({ status: 409, json: { code: 'last-person-responsible' } });
    expect((await caller.call(api.getAccount)).status).toBe(200);

    const { email, contactId, accountId, profileId } = memberOf(FIRM, 'huong');
    const huong = await service().signIn(email);
    const gone = await remove(huong);
    expect([gone.status, gone.headers.getSetCookie()[0]]).toEqual([204, expect.stringMatching(/^mandat=;/)]);
    expect((await huong.call(api.getAccount)).status).toBe(401);
    expect((await signIn(email)).status).toBe(401);
    const record = await service().store.contacts.find(FIRM.id, contactId);
    expect([record?.linked, record?.contact.email]).toEqual([false, email]);
    expect(await service().store.accounts.find(accountId)).toMatchObject({ disabled: true });
    const line = (await service().journal()).findLast(({ subjectId }) => subjectId === contactId);
    expect(line).toMatchObject({ action: 'profile-unlinked', profileId });

    const thomas = await service().signIn(memberOf(FIRM, 'thomas').email);
    const params = { profileId: memberOf(FIRM, 'thomas').profileId };
    const told = await thomas.call(api.listLinkEvents, { params });
    expect(told.json).toMatchObject({ events: [{ kind: 'profile-unlinked', contact: { id: contactId } }] });
  });
});
