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
  agent: false,
});

let database: MemoryDB;
let work: number;
let now: Date;

function wait(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000);
}
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
    now: () => now,
    onError: () => undefined,
  });
}

beforeEach(async () => {
  database = { user_account: [], user_session: [], user_credential: [], user_verification: [] };
  auth = authOver(database);
  await auth.addAccounts([anais, ciaran], PASSWORD);
  work = 0;
  now = new Date();
});

/** A browser's headers, with the cookie of a session opened for the account. */
async function opened(account = anais): Promise<Headers> {
  const result = await auth.openSession(account.id, new Headers(), '192.0.2.10');
  if (!result) throw new Error('no session');
  return new Headers({ cookie: result.cookies.map((one) => one.split(';', 1)[0]).join('; ') });
}

describe('a password', () => {
  test.each([
    ['none', undefined, false],
    ['another', 'kept quatre-castors-sous-la-neige', false],
    ['its own', `kept ${PASSWORD}`, true],
  ])('is compared with %s by the work of one hashing', async (_name, hash, expected) => {
    await auth.verify(PASSWORD, undefined);
    work = 0;
    expect(await auth.verify(PASSWORD, hash)).toBe(expected);
    expect(work).toBe(1);
  });
});

describe('a session', () => {
  test('is opened, told without its secrets', async () => {
    const result = await auth.openSession(
      anais.id,
      new Headers({ 'user-agent': 'Butineur 1' }),
      '192.0.2.10',
    );
    expect(result?.session.account).toEqual(anais);
    const minutes = (at: Date | undefined) => Math.round(((at?.getTime() ?? 0) - now.getTime()) / 60_000);
    expect([minutes(result?.session.expiresAt), minutes(result?.session.endsAt)]).toEqual([30, 720]);
    const [row] = database.user_session ?? [];
    expect(database.user_session).toHaveLength(1);
    expect(row).toMatchObject({ ip_address: '192.0.2.10', user_agent: 'Butineur 1' });
    // 32 characters of 62: 190 bits.
    expect(row?.token).toMatch(/^[A-Za-z0-9]{32}$/);
  });

  test('is not opened for a disabled account, nor for nobody', async () => {
    expect(await auth.openSession(ciaran.id, new Headers(), null)).toBeUndefined();
    expect(await auth.openSession(crypto.randomUUID(), new Headers(), null)).toBeUndefined();
    expect(database.user_session).toEqual([]);
  });

  test('takes the place of the one that the browser had, under another token', async () => {
    const before = await opened();
    const [former] = database.user_session ?? [];
    await auth.openSession(anais.id, before, null);
    expect(database.user_session).toHaveLength(1);
    expect(database.user_session?.[0]?.token).not.toBe(former?.token);
    expect(await auth.currentSession(before)).toBeUndefined();
  });

  test('ends after half an hour without use, and its row is gone', async () => {
    const headers = await opened();
    wait(29.9);
    expect(await auth.currentSession(headers)).toBeDefined();
    wait(29.9);
    expect(await auth.currentSession(headers)).toBeDefined();
    wait(30);
    expect(await auth.currentSession(headers)).toBeUndefined();
    expect(database.user_session).toEqual([]);
  });

  test('is not kept open by what asks in the background', async () => {
    const headers = await opened();
    const quiet = new Headers([...headers, ['x-background', '1']]);
    wait(20);
    const seen = await auth.currentSession(quiet);
    expect((seen?.expiresAt.getTime() ?? 0) - now.getTime()).toBe(10 * 60_000);
    wait(10);
    expect(await auth.currentSession(headers)).toBeUndefined();
  });

  test('writes that it was used once a minute at the most', async () => {
    const headers = await opened();
    const seen = () => database.user_session?.[0]?.last_seen_at;
    const first = seen();
    wait(0.9);
    await auth.currentSession(headers);
    expect(seen()).toBe(first);
    wait(0.2);
    await auth.currentSession(headers);
    expect(seen()).toEqual(now);
  });

  test('ends after twelve hours, however much it is used', async () => {
    const headers = await opened();
    for (let minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
      wait(10);
      expect(await auth.currentSession(headers)).toBeDefined();
    }
    wait(10);
    expect(await auth.currentSession(headers)).toBeUndefined();
  });
});

test('accounts that are already there stay as they are', async () => {
  await auth.addAccounts([{ ...anais, firstName: 'Une autre' }], 'un-autre-mot-de-passe');
  expect(database.user_account).toHaveLength(2);
  expect(database.user_credential?.map(({ password }) => password)).toEqual([
    `kept ${PASSWORD}`,
    `kept ${PASSWORD}`,
  ]);
  expect((await auth.currentSession(await opened()))?.account).toEqual(anais);
});

test('records that do not answer make the service unavailable, not the session over', async () => {
  const headers = await opened();
  const gone = authOver({});
  await expect(gone.currentSession(headers)).rejects.toThrow(StoreUnavailable);
  await expect(gone.openSession(anais.id, new Headers(), null)).rejects.toThrow(StoreUnavailable);
});
