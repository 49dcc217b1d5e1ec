import { describe, expect, test } from 'vitest';
import {
  createSession,
  endSession,
  getSession,
  selectProfile,
} from '#contract/session/session.operations.ts';
import { type Session, sessionSchema } from '#contract/session/session.schema.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { type Answer, createCaller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { cookieOf, startService } from '#tests/harness/start-service.ts';
import { DELEGATED_CLIENT, FIRM, memberOf } from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const thomas = memberOf(FIRM, 'thomas');
const huong = memberOf(FIRM, 'huong');
const samuel = memberOf(FIRM, 'samuel');
const ciaran = memberOf(FIRM, 'ciaran');
const jerome = memberOf(FIRM, 'jerome');

const NO_SESSION = {
  account: null,
  profiles: [],
  currentProfileId: null,
  expiresAt: null,
  endsAt: null,
  today: null,
};

function sessionIn(answer: Answer): Session {
  return sessionSchema.parse(answer.json);
}

/** All that two answers must share for nobody to tell them apart. */
function toldApart({ status, headers, text, json }: Answer): unknown {
  const { traceId } = json as { traceId: string };
  const kept = [...headers].filter(([name]) => name !== 'x-trace-id');
  return { status, headers: kept, text: text.replaceAll(traceId, 'TRACE') };
}

onEachStore('signing in', {}, (service) => {
  const signIn = (email: string, password = DEMO_PASSWORD) =>
    service().anonymous.call(createSession, { body: { email, password } });

  test('nobody is signed in at first', async () => {
    const answer = await service().anonymous.call(getSession);
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual(NO_SESSION);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test('gives the account, its profiles, the current one and the abilities', async () => {
    const answer = await signIn(anais.email);
    expect(answer.status).toBe(201);
    expect(answer.json).toEqual({
      account: {
        id: anais.accountId,
        email: anais.email,
        firstName: 'Anaïs',
        lastName: 'Bélanger-Côté',
        language: 'fr',
        agent: false,
      },
      profiles: [
        {
          id: anais.profileId,
          organisation: FIRM,
          contactId: anais.contactId,
          functions: ['person-responsible'],
          active: true,
          abilities: [
            'list-contacts',
            'list-authorizations',
            'list-organisation-relations',
            'submit-requests',
          ],
        },
      ],
      currentProfileId: anais.profileId,
      expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      endsAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    const caller = createCaller(service().fetch, cookieOf(answer.headers));
    expect((await caller.call(getSession)).json).toEqual(answer.json);
  });

  test('the cookie is for this site alone, unreadable by scripts, and holds no data', async () => {
    const [cookie = '', ...others] = (await signIn(anais.email)).headers.getSetCookie();
    expect(others).toEqual([]);
    const [pair = '', ...attributes] = cookie.split('; ');
    expect(pair).toMatch(/^mandat=[\w%.~+/=-]{40,200}$/);
    expect(decodeURIComponent(pair)).not.toContain(anais.accountId);
    const names = attributes.map((attribute) => attribute.toLowerCase());
    expect(names).toEqual(expect.arrayContaining(['httponly', 'samesite=lax', 'path=/']));
    expect(names.filter((name) => /^(domain|secure)/.test(name))).toEqual([]);
    expect(names).toContain(`max-age=${12 * 3600}`);
  });

  test('gives another token each time', async () => {
    const answers = [await signIn(anais.email), await signIn(anais.email)];
    const [first, second] = answers.map(({ headers }) => cookieOf(headers));
    expect(first).not.toBe(second);
  });

  test('a cookie that was changed, cut or made up opens nothing', async () => {
    const cookie = cookieOf((await signIn(anais.email)).headers);
    const [token = '', signature = ''] = cookie.replace('mandat=', '').split('.');
    for (const forged of [
      `mandat=${token}`,
      `mandat=${token}.`,
      `mandat=${token}.${signature.slice(0, -8)}`,
      `mandat=${token.slice(1)}.${signature}`,
      'mandat=',
      `mandat=${anais.accountId}`,
      'mandat=%E0%A4%A',
    ]) {
      const answer = await createCaller(service().fetch, forged).call(getSession);
      expect([answer.status, answer.json], forged).toEqual([200, NO_SESSION]);
    }
  });

  test('unknown address and wrong password read the same, to the byte', async () => {
    const answers = [
      await signIn('personne@nulle-part.example'),
      await signIn(anais.email, 'trois-castors-sous-la-pluie'),
      await signIn(ciaran.email, 'trois-castors-sous-la-pluie'),
      await signIn('not an address', DEMO_PASSWORD),
    ];
    expect(answers[0]).toMatchObject({ status: 401, json: { code: 'credentials-refused', fields: [] } });
    for (const answer of answers) {
      expect(toldApart(answer)).toEqual(toldApart(answers[0] as Answer));
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  });

  test('the case of the address does not matter', async () => {
    expect((await signIn(anais.email.toUpperCase())).status).toBe(201);
  });

  test.each([
    ['in front', ` ${DEMO_PASSWORD}`],
    ['behind', `${DEMO_PASSWORD} `],
    ['of a line', `${DEMO_PASSWORD}\n`],
    ['of another case', DEMO_PASSWORD.toUpperCase()],
  ])('nothing of the password is trimmed or changed: %s', async (_name, password) => {
    expect((await signIn(anais.email, password)).json).toMatchObject({ code: 'credentials-refused' });
  });

  test('128 characters are checked, 129 are too many', async () => {
    expect((await signIn(anais.email, 'é'.repeat(128))).json).toMatchObject({ code: 'credentials-refused' });
    const tooLong = await signIn(anais.email, 'é'.repeat(129));
    expect(tooLong.json).toMatchObject({
      code: 'fields-invalid',
      fields: [{ pointer: '/body/password', code: 'too-long', params: { max: 128 } }],
    });
  });

  test('a disabled account is told so, to whoever has its password, and no session is left', async () => {
    const answer = await signIn(ciaran.email);
    expect(answer).toMatchObject({ status: 403, json: { code: 'account-disabled' } });
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await service().countSessions(ciaran.accountId)).toBe(0);
  });

  test('a former contact signs in, and finds a profile that opens nothing', async () => {
    const session = sessionIn(await signIn(jerome.email));
    expect(session.profiles).toMatchObject([{ active: false, functions: ['staff-member'], abilities: [] }]);
    expect(session.currentProfileId).toBe(jerome.profileId);
  });
});

onEachStore('signing out', {}, (service) => {
  test('ends the session on the server: the old cookie opens nothing any more', async () => {
    const caller = await service().signIn(thomas.email);
    const other = await service().signIn(thomas.email);
    const answer = await caller.call(endSession);
    expect([answer.status, answer.text]).toEqual([204, '']);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^mandat=;/);
    expect(cookie).toMatch(/max-age=0/i);
    expect((await caller.call(getSession)).json).toEqual(NO_SESSION);
    const refused = await caller.call(selectProfile, { body: { profileId: thomas.profileId } });
    expect(refused).toMatchObject({ status: 401, json: { code: 'session-required' } });
    expect(sessionIn(await other.call(getSession)).account?.id).toBe(thomas.accountId);
    expect(await service().countSessions(thomas.accountId)).toBe(1);
  });

  test('without a session, or twice, is no fault', async () => {
    expect((await service().anonymous.call(endSession)).status).toBe(204);
    const caller = await service().signIn(thomas.email);
    expect((await caller.call(endSession)).status).toBe(204);
    expect((await caller.call(endSession)).status).toBe(204);
  });

  test('an account disabled while it is signed in is refused on the very next request', async () => {
    const caller = await service().signIn(huong.email);
    expect(sessionIn(await caller.call(getSession)).account?.id).toBe(huong.accountId);
    await service().disableAccount(huong.accountId);
    expect((await caller.call(getSession)).json).toEqual(NO_SESSION);
    const refused = await caller.call(selectProfile, { body: { profileId: huong.profileId } });
    expect(refused).toMatchObject({ status: 401, json: { code: 'session-required' } });
  });
});

onEachStore('choosing a profile', {}, (service) => {
  test('is remembered, by this session and by the next one', async () => {
    const employer = memberOf(DELEGATED_CLIENT, 'samuel');
    const caller = await service().signIn(samuel.email);
    const before = sessionIn(await caller.call(getSession));
    // By the name of the organisation: the firm, « Cabinet… », before « Charpenterie… ».
    expect(before.profiles.map(({ id }) => id)).toEqual([samuel.profileId, employer.profileId]);
    expect(before.currentProfileId).toBe(samuel.profileId);

    const chosen = await caller.call(selectProfile, { body: { profileId: employer.profileId } });
    expect(chosen.status).toBe(200);
    expect(chosen.json).toEqual({ ...before, currentProfileId: employer.profileId });
    expect((await caller.call(getSession)).json).toEqual(chosen.json);
    await caller.call(endSession);

    const again = await service().signIn(samuel.email);
    expect(sessionIn(await again.call(getSession)).currentProfileId).toBe(employer.profileId);
  });

  test.each([
    ['of somebody else', thomas.profileId],
    ['that does not exist', '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'],
  ])('a profile %s is refused in the same words', async (_name, profileId) => {
    const caller = await service().signIn(anais.email);
    const refused = await caller.call(selectProfile, { body: { profileId } });
    expect(refused).toMatchObject({
      status: 422,
      json: {
        code: 'fields-invalid',
        fields: [{ pointer: '/body/profileId', code: 'unknown-profile', params: {} }],
      },
    });
    expect(sessionIn(await caller.call(getSession)).currentProfileId).toBe(anais.profileId);
  });
});

describe('over https', () => {
  test('the cookie is Secure, and its name lets no other host set it', async () => {
    const service = await startService('memory', { secure: true });
    const answer = await service.anonymous.call(createSession, {
      body: { email: anais.email, password: DEMO_PASSWORD },
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-mandat=/);
    expect(cookie).toMatch(/; Secure(;|$)/i);
    expect(cookie).toMatch(/; Path=\/(;|$)/i);
    expect(cookie).not.toMatch(/Domain/i);
    const caller = createCaller(service.fetch, cookieOf(answer.headers));
    expect(sessionIn(await caller.call(getSession)).account?.id).toBe(anais.accountId);
    const [ended = ''] = (await caller.call(endSession)).headers.getSetCookie();
    expect(ended).toMatch(/^__Host-mandat=;.*Secure/i);
    expect((await caller.call(getSession)).json).toEqual(NO_SESSION);
  });
});

describe('from elsewhere', () => {
  const body = JSON.stringify({ email: anais.email, password: DEMO_PASSWORD });

  test.each([
    ['the same origin', { 'sec-fetch-site': 'same-origin' }, 201],
    ['an old browser, our own page', { origin: 'http://localhost:4180' }, 201],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['an address typed', { 'sec-fetch-site': 'none' }, 403],
    ['an old browser, another page', { origin: 'http://evil.example' }, 403],
    ['a page without origin', { origin: 'null' }, 403],
    ['no sign at all', {}, 403],
  ])('a sign-in asked by %s', async (_name, signs, status) => {
    const service = await startService('memory');
    const headers = { 'content-type': 'application/json', ...signs };
    const request = new Request('http://localhost:4180/api/session', { method: 'POST', headers, body });
    const response = await service.fetch(request);
    expect(response.status).toBe(status);
    if (status === 403) expect(await response.json()).toMatchObject({ code: 'cross-site-refused' });
  });
});
