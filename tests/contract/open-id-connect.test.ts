import { beforeAll, describe, expect, test } from 'vitest';
import { getSession } from '#contract/session/session.operations.ts';
import { createOidc } from '#server/auth/oidc/create-oidc.ts';
import { type Caller, createCaller, ORIGIN } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { signInAtProvider } from '#tests/harness/provider-browser.ts';
import { PROVIDER_CLIENT, startOidcProvider } from '#tests/harness/start-oidc-provider.ts';
import { cookieOf } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';
import { keepFactor } from './account-calls.ts';

const HOME = `${ORIGIN}/api/oidc/return`;
const anais = memberOf(FIRM, 'anais');
const PEOPLE = {
  anais: { email: anais.email.toUpperCase(), email_verified: true },
  unproved: { email: anais.email, email_verified: false },
  stranger: { email: 'personne@nulle-part.example', email_verified: true },
  disabled: { email: memberOf(FIRM, 'ciaran').email, email_verified: true },
};

describe.each([true, false])('an address told in the ID token: %s', (inIdToken) => {
  let provider: Awaited<ReturnType<typeof startOidcProvider>>;
  beforeAll(async () => {
    provider = await startOidcProvider({ people: PEOPLE, redirectUri: HOME, inIdToken });
    return () => provider.close();
  });

  onEachStore('signing in elsewhere', {}, (service) => {
    const browser: Caller['send'] = (path, init) =>
      createCaller(withProvider(provider.issuer).fetch).send(path, init);

    function withProvider(issuer: string, clientSecret = PROVIDER_CLIENT.clientSecret) {
      const { codes } = service();
      const settings = { issuer, clientId: PROVIDER_CLIENT.clientId, clientSecret };
      const oidc = createOidc({
        ...settings,
        redirectUri: HOME,
        secure: false,
        codes,
        now: () => new Date(),
      });
      return { fetch: service().with(() => ({ oidc })) };
    }

    /** Goes there and comes back. */
    async function comeBackAs(name: string, send = browser) {
      const start = await send('/api/oidc/start');
      expect(start.status).toBe(302);
      const location = start.headers.get('location') ?? '';
      const back = await signInAtProvider(location, name, HOME);
      const cookie = cookieOf(start.headers);
      return { back, cookie, answer: await send(back.pathname + back.search, { headers: { cookie } }) };
    }

    const refusal = async (name: string) => (await comeBackAs(name)).answer.headers.get('location');

    test('opens the session of the account that has the proved address', async () => {
      const { answer, back, cookie } = await comeBackAs('anais');
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
      const session = createCaller(service().fetch, cookieOf(answer.headers));
      expect((await session.call(getSession)).json).toMatchObject({ account: { id: anais.accountId } });
      const window = { before: undefined, limit: 1 };
      expect(await service().store.securityEvents.ofAccount(anais.accountId, window)).toMatchObject([
        { kind: 'signed-in', method: 'identity-provider' },
      ]);
      // The code is good once; the answer of one browser is no use to another.
      const again = await browser(back.pathname + back.search, { headers: { cookie } });
      expect(again.headers.get('location')).toBe('/connexion?identite=refusee');
    });

    test('sends what the provider needs to know it is us, and nothing secret', async () => {
      const { headers } = await browser('/api/oidc/start');
      const asked = new URL(headers.get('location') ?? '').searchParams;
      expect(Object.fromEntries(asked)).toMatchObject({
        ...{ response_type: 'code', scope: 'openid email', client_id: 'mandat', redirect_uri: HOME },
        code_challenge_method: 'S256',
      });
      for (const name of ['state', 'nonce', 'code_challenge']) {
        expect(asked.get(name)).toMatch(/^[\w-]{32,}$/);
      }
      const [cookie] = headers.getSetCookie();
      expect(cookie).toMatch(/^mandat-oidc=[0-9a-f]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/);
      for (const name of ['state', 'nonce']) expect(cookie).not.toContain(asked.get(name));
    });

    test('makes no account, and tells kindly why not', async () => {
      expect(await refusal('stranger')).toBe('/connexion?identite=sans-compte');
      expect(await refusal('unproved')).toBe('/connexion?identite=sans-preuve');
      expect(await refusal('disabled')).toBe('/connexion?identite=refusee');
    });

    test('is no way round a second factor', async () => {
      await keepFactor(service(), anais.accountId, true);
      expect(await refusal('anais')).toBe('/connexion?identite=second-facteur');
    });

    test.each([
      ['without what the browser carried', (back: URL) => back, ''],
      ['with what nobody sealed', (back: URL) => back, 'mandat-oidc=00ff'],
      ['for another state', (back: URL) => withParameter(back, 'state', 'x'), undefined],
      ['of another provider', (back: URL) => withParameter(back, 'iss', 'https://autre.example'), undefined],
      ['of a refusal', (back: URL) => withParameter(back, 'code', ''), undefined],
    ])('an answer %s opens nothing', async (_name, spoil, carried) => {
      const start = await browser('/api/oidc/start');
      const back = spoil(await signInAtProvider(start.headers.get('location') ?? '', 'anais', HOME));
      const cookie = carried ?? cookieOf(start.headers);
      const answer = await browser(back.pathname + back.search, { headers: { cookie } });
      expect(answer.headers.get('location')).toBe('/connexion?identite=refusee');
      expect(answer.headers.getSetCookie().every((one) => one.includes('Max-Age=0'))).toBe(true);
    });

    test('given up there, it is told as such', async () => {
      const start = await browser('/api/oidc/start');
      const state = new URL(start.headers.get('location') ?? '').searchParams.get('state') ?? '';
      const answer = (query: Record<string, string>) =>
        browser(`/api/oidc/return?${new URLSearchParams(query)}`, {
          headers: { cookie: cookieOf(start.headers) },
        });
      const given = await answer({ error: 'access_denied', state });
      expect(given.headers.get('location')).toBe('/connexion?identite=annulee');
      const forged = await answer({ error: 'access_denied', state: 'x' });
      expect(forged.headers.get('location')).toBe('/connexion?identite=refusee');
    });

    test('a provider that is away, or doesn’t know us, is our own trouble: the log tells', async () => {
      const away = createCaller(withProvider('http://127.0.0.1:9').fetch);
      const start = await away.send('/api/oidc/start');
      expect(start.headers.get('location')).toBe('/connexion?identite=indisponible');
      const wrong = createCaller(withProvider(provider.issuer, 'un-autre-secret').fetch);
      const { answer } = await comeBackAs('anais', (path, init) => wrong.send(path, init));
      expect(answer.headers.get('location')).toBe('/connexion?identite=indisponible');
      const logged = service().takeErrors();
      expect(logged.map(({ message }) => message)).toEqual([
        'identity-provider-unavailable',
        'identity-provider-unavailable',
      ]);
      expect(JSON.stringify(logged)).not.toMatch(/secret|code=/);
    });

    test('is not there unless the settings name a provider', async () => {
      for (const path of ['/api/oidc/start', '/api/oidc/return?code=x&state=y']) {
        expect((await service().anonymous.send(path)).status).toBe(404);
      }
    });
  });
});

function withParameter(url: URL, name: string, value: string): URL {
  const changed = new URL(url);
  changed.searchParams.set(name, value);
  return changed;
}
