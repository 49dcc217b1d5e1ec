import { afterAll, beforeAll, expect, test } from 'vitest';
import { getSession } from '#contract/session/session.operations.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import { PERSON_RESPONSIBLE } from '#tests/harness/contact-writer.ts';
import { signInAtProvider } from '#tests/harness/provider-browser.ts';
import { createServerFolder, type ServerFolder } from '#tests/harness/server-folder.ts';
import { callerAt, killServers, startServer } from '#tests/harness/server-process.ts';
import { PROVIDER_CLIENT, startOidcProvider } from '#tests/harness/start-oidc-provider.ts';
import { cookieOf } from '#tests/harness/start-service.ts';

/** Where the provider sends browsers back to; the server itself listens on any free port. */
const PUBLIC_URL = 'http://localhost:4999';
const HOME = `${PUBLIC_URL}/api/oidc/return`;
const PEOPLE = {
  responsable: { email: PERSON_RESPONSIBLE, email_verified: true },
  stranger: { email: 'personne@nulle-part.example', email_verified: true },
};

let folder: ServerFolder;
let provider: Awaited<ReturnType<typeof startOidcProvider>>;
let address: string;

beforeAll(async () => {
  folder = createServerFolder();
  provider = await startOidcProvider({ people: PEOPLE, redirectUri: HOME, inIdToken: true });
  const server = startServer({
    DATA_DIR: folder.path,
    PUBLIC_URL,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: PROVIDER_CLIENT.clientId,
    OIDC_CLIENT_SECRET: PROVIDER_CLIENT.clientSecret,
  });
  address = await server.address;
});

afterAll(async () => {
  await killServers();
  await provider.close();
  await folder.remove();
});

/** Goes to the provider and comes back as a browser does. */
async function comeBackAs(name: string) {
  const start = await callerAt(address).send('/api/oidc/start');
  expect(start.status).toBe(302);
  const back = await signInAtProvider(start.headers.get('location') ?? '', name, HOME);
  const headers = { cookie: cookieOf(start.headers) };
  return callerAt(address).send(back.pathname + back.search, { headers });
}

test('the page tells its scripts that one may sign in elsewhere', async () => {
  const { text } = await callerAt(address).send('/connexion');
  expect(text).toMatch(/<html data-identity="openid" lang="fr-CA"/);
});

test('whoever has an account is signed in by the provider', async () => {
  const answer = await comeBackAs('responsable');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
  const { json } = await callerAt(address, cookieOf(answer.headers)).call(getSession);
  expect(sessionSchema.parse(json).account?.email).toBe(PERSON_RESPONSIBLE);
});

test('whoever has none is told so on the sign-in page', async () => {
  expect((await comeBackAs('stranger')).headers.get('location')).toBe('/connexion?identite=sans-compte');
});

test('once the provider is away the service goes on, and says so', async () => {
  await provider.close();
  // What the provider told of itself is still known: the browser goes there, and comes back with nothing.
  const back = await callerAt(address).send('/api/oidc/return?code=x&state=y');
  expect(back.headers.get('location')).toBe('/connexion?identite=refusee');
  expect((await callerAt(address).send('/readyz')).status).toBe(200);
});
