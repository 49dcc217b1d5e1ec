import { type MemoryDB, memoryAdapter } from 'better-auth/adapters/memory';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildAccount } from '#mocks/builders/build-account.ts';
import { StoreUnavailable } from '#server/store/store.ts';
import { type AuthService, createAuth } from './create-auth.ts';
import type { PasswordHashing } from './password-hashing.ts';

const PASSWORD = 'trois-castors-sous-la-neige';
const anais = buildAccount({ firstName: 'Anaïs', lastName: 'Côté', email: 'anais@riviere.example' });
const ciaran = buildAccount({
  firstName: 'Ciarán',
  lastName: 'Ó Briain',
  email: 'ciaran@riviere.example',
  disabled: true,
});

let database: MemoryDB;
let work: number;
let auth: AuthService;

/** Nothing to wait for, but each piece of work is counted. */
const counted: PasswordHashing = {
  async hash(password) {
    work += 1;
    return `kept ${password}`;
  },
  async verify(password, kept) {
    work += 1;
    return kept === `kept ${password}`;
  },
};

function authOver(rows: MemoryDB): AuthService {
  return createAuth({
    database: memoryAdapter(rows),
    secret: 'a-secret-that-only-the-tests-know-of',
    secure: false,
    hashing: counted,
    onError: () => undefined,
  });
}

beforeEach(async () => {
  database = { user_account: [], user_session: [], user_credential: [], user_verification: [] };
  auth = authOver(database);
  await auth.addAccounts([anais, ciaran], PASSWORD);
  work = 0;
});

describe('signing in', () => {
  test.each([
    ['an unknown address', 'personne@nulle-part.example', PASSWORD],
    ['a wrong password', anais.email, 'quatre-castors-sous-la-neige'],
    ['a wrong password of a disabled account', ciaran.email, 'quatre-castors-sous-la-neige'],
  ])('%s is refused after the work of one hashing', async (_name, email, password) => {
    expect(await auth.signIn(email, password, new Headers())).toEqual({ outcome: 'refused' });
    expect(work).toBe(1);
    expect(database.user_session).toEqual([]);
  });

  test('the right password opens one session, told without its secrets', async () => {
    const result = await auth.signIn(anais.email, PASSWORD, new Headers());
    if (result.outcome !== 'signed-in') throw new Error(result.outcome);
    expect(result.session.account).toEqual(anais);
    const hours = (result.session.expiresAt.getTime() - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThanOrEqual(12);
    const [row] = database.user_session ?? [];
    expect(database.user_session).toHaveLength(1);
    // 32 characters of 62: 190 bits.
    expect(row?.token).toMatch(/^[A-Za-z0-9]{32}$/);
  });

  test('a disabled account is told, and keeps no session', async () => {
    expect(await auth.signIn(ciaran.email, PASSWORD, new Headers())).toEqual({ outcome: 'disabled' });
    expect(database.user_session).toEqual([]);
  });

  test('a session past its end opens nothing', async () => {
    const result = await auth.signIn(anais.email, PASSWORD, new Headers());
    if (result.outcome !== 'signed-in') throw new Error(result.outcome);
    const headers = new Headers({ cookie: result.cookies.map((one) => one.split(';', 1)[0]).join('; ') });
    expect(await auth.currentSession(headers)).toBeDefined();
    for (const row of database.user_session ?? []) row.expires_at = new Date(Date.now() - 1000);
    expect(await auth.currentSession(headers)).toBeUndefined();
  });
});

test('accounts that are already there stay as they are', async () => {
  await auth.addAccounts([{ ...anais, firstName: 'Une autre' }], 'un-autre-mot-de-passe');
  expect(database.user_account).toHaveLength(2);
  expect(await auth.signIn(anais.email, PASSWORD, new Headers())).toMatchObject({
    outcome: 'signed-in',
    session: { account: anais },
  });
});

test('records that do not answer make the service unavailable, not the password wrong', async () => {
  const gone = authOver({});
  await expect(gone.signIn(anais.email, PASSWORD, new Headers())).rejects.toThrow(StoreUnavailable);
});
