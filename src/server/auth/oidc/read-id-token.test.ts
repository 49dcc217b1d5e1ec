import { beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { toBase64Url } from './base64-url.ts';
import { IdentityRefused } from './identity.ts';
import { readIdToken } from './read-id-token.ts';

const NOW = new Date('2026-11-22T15:00:00Z');
const SECONDS = NOW.getTime() / 1000;
const EXPECTED = {
  issuer: 'https://identite.example',
  clientId: 'mandat',
  nonce: 'une-seule-fois',
  jwksUri: 'https://identite.example/jwks',
  now: NOW,
};
const CLAIMS = {
  iss: EXPECTED.issuer,
  sub: 'anais',
  aud: 'mandat',
  exp: SECONDS + 300,
  iat: SECONDS,
  nonce: EXPECTED.nonce,
};

const encoder = new TextEncoder();
const part = (value: unknown) => toBase64Url(encoder.encode(JSON.stringify(value)));

let keys: CryptoKeyPair;
let others: CryptoKeyPair;

beforeAll(async () => {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  [keys, others] = (await Promise.all(
    [0, 1].map(() => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])),
  )) as [CryptoKeyPair, CryptoKeyPair];
});

beforeEach(async () => {
  const jwk = await crypto.subtle.exportKey('jwk', keys.publicKey);
  const answer = JSON.stringify({ keys: [{ ...jwk, kid: 'un', use: 'sig' }] });
  vi.stubGlobal('fetch', async () => new Response(answer));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
});

async function tokenOf(
  claims: object,
  header: object = { alg: 'ES256', kid: 'un' },
  pair = keys,
): Promise<string> {
  const signed = `${part(header)}.${part(claims)}`;
  const check = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await crypto.subtle.sign(check, pair.privateKey, encoder.encode(signed));
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
}

test('a token of the provider, for us, in answer to this very question, is read', async () => {
  expect(await readIdToken(await tokenOf(CLAIMS), EXPECTED)).toEqual(CLAIMS);
  const shared = { ...CLAIMS, aud: ['mandat', 'autre'], azp: 'mandat' };
  expect(await readIdToken(await tokenOf(shared), EXPECTED)).toEqual(shared);
});

test.each<[string, object, object | undefined]>([
  ['of another issuer', { iss: 'https://autre.example' }, undefined],
  ['for somebody else', { aud: 'autre' }, undefined],
  ['for several, us among them, of which none asked', { aud: ['mandat', 'autre'] }, undefined],
  ['that another asked for', { azp: 'autre' }, undefined],
  ['that is over', { exp: SECONDS - 61 }, undefined],
  ['from days to come', { iat: SECONDS + 61 }, undefined],
  ['in answer to another question', { nonce: 'autre' }, undefined],
  ['in answer to none', { nonce: undefined }, undefined],
  ['of nobody', { sub: '' }, undefined],
  ['that says it needs no signature', {}, { alg: 'none' }],
  ['signed by a secret', {}, { alg: 'HS256', kid: 'un' }],
  ['that says another algorithm', {}, { alg: 'RS256', kid: 'un' }],
  ['under a key that the provider has not', {}, { alg: 'ES256', kid: 'deux' }],
])('a token %s is refused', async (_name, changes, header) => {
  const token = await tokenOf({ ...CLAIMS, ...changes }, header);
  await expect(readIdToken(token, EXPECTED)).rejects.toThrow(IdentityRefused);
});

test('a token that somebody else signed, or changed, is refused', async () => {
  const forged = await tokenOf(CLAIMS, { alg: 'ES256', kid: 'un' }, others);
  const [head, , tail] = (await tokenOf(CLAIMS)).split('.');
  const changed = [head, part({ ...CLAIMS, sub: 'thomas' }), tail].join('.');
  for (const token of [forged, changed, `${head}.${part(CLAIMS)}.`, 'a.b', '', 'é.é.é']) {
    await expect(readIdToken(token, EXPECTED)).rejects.toThrow(IdentityRefused);
  }
});
