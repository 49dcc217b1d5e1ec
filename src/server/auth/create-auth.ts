import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { UserAccount } from '#domain/access/user-account.ts';
import { StoreUnavailable } from '#server/store/store.ts';
import type { Auth, CurrentSession, OpenedSession } from './auth.ts';
import { AUTH_TABLES } from './auth-tables.ts';
import type { PasswordHashing } from './password-hashing.ts';
import { SESSION_LIFE, type SessionLife, sessionEnds } from './session-life.ts';
import { sessionPlugin } from './session-plugin.ts';

interface Options {
  /** better-auth's own database setting: the Kysely instance, or its memory adapter. */
  readonly database: NonNullable<BetterAuthOptions['database']>;
  /** Signs the session cookie; the same for every process of a service. */
  readonly secret: string;
  /** Served over https: `Secure`, and the name starts with `__Host-`. */
  readonly secure: boolean;
  readonly hashing: PasswordHashing;
  readonly life?: SessionLife;
  /** By which sessions grow old. */
  readonly now?: () => Date;
  readonly onError: (message: string) => void;
}

export interface AuthService extends Auth {
  /** Creates the accounts of the demo worlds with their password; those that are already there stay as they are. */
  addAccounts(accounts: readonly UserAccount[], password: string): Promise<void>;
}

/** That a session was used is written down once a minute at the most. */
const SEEN_EVERY_MS = 60_000;

/** Passwords and sessions by better-auth: a reference token in a cookie (reliability, section 4). */
export function createAuth(options: Options): AuthService {
  const { database, secret, secure, hashing, life = SESSION_LIFE, now = () => new Date(), onError } = options;
  const cookieName = secure ? '__Host-mandat' : 'mandat';
  const auth = betterAuth({
    appName: 'Mandat',
    // Never used to answer: its own HTTP endpoints aren't mounted, only its functions are called.
    baseURL: 'http://localhost',
    secret,
    database,
    user: AUTH_TABLES.user,
    account: AUTH_TABLES.account,
    verification: AUTH_TABLES.verification,
    session: { ...AUTH_TABLES.session, expiresIn: life.lifeMs / 1000, disableSessionRefresh: true },
    plugins: [sessionPlugin],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: cookieName,
          attributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
        },
      },
      database: { generateId: () => crypto.randomUUID() },
    },
    logger: { level: 'error', log: (_level, message) => onError(message) },
  });

  /** Nobody's: checked where there is no account, so that there is as much to do. */
  let nobodysHash: Promise<string> | undefined;

  async function verify(password: string, hash: string | undefined): Promise<boolean> {
    nobodysHash ??= hashing.hash(crypto.randomUUID());
    const matches = await hashing.verify(password, hash ?? (await nobodysHash));
    return matches && hash !== undefined;
  }

  async function currentSession(headers: Headers): Promise<CurrentSession | undefined> {
    const found = await orUndefinedWhenRefused(auth.api.getSession({ headers }));
    if (!found || found.user.disabled) return undefined;
    const { id, signedInAt, lastSeenAt } = found.session;
    const at = now();
    const ends = sessionEnds({ signedInAt, lastSeenAt }, life);
    const { adapter } = await auth.$context;
    const where = [{ field: 'id', value: id }];
    if (ends.expiresAt <= at) {
      await orUnavailable(adapter.delete({ model: 'session', where }));
      return undefined;
    }
    const account = accountOf(found.user);
    const seen = at.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MS && !headers.has('x-background');
    if (!seen) return { id, account, ...ends };
    await orUnavailable(adapter.update({ model: 'session', where, update: { lastSeenAt: at } }));
    return { id, account, ...sessionEnds({ signedInAt, lastSeenAt: at }, life) };
  }

  async function openSession(
    accountId: string,
    headers: Headers,
    address: string | null,
  ): Promise<OpenedSession | undefined> {
    const body = { accountId, address, now: now() };
    const before = await currentSession(headers);
    const answered = await orUnavailable(auth.api.openSession({ body, headers, returnHeaders: true }));
    const cookies = answered.headers.getSetCookie();
    const signedIn = new Headers({ cookie: cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ') });
    const session = await currentSession(signedIn);
    if (before) await auth.api.signOut({ headers });
    if (session) return { session, cookies };
    await orUndefinedWhenRefused(auth.api.signOut({ headers: signedIn }));
    return undefined;
  }

  async function signOut(headers: Headers): Promise<readonly string[]> {
    const answered = await orUndefinedWhenRefused(auth.api.signOut({ headers, returnHeaders: true }));
    return (answered?.headers.getSetCookie() ?? []).filter((cookie) => cookie.startsWith(`${cookieName}=`));
  }

  async function addAccounts(accounts: readonly UserAccount[], password: string): Promise<void> {
    const { adapter } = await auth.$context;
    const hash = await hashing.hash(password);
    for (const { id, ...account } of accounts) {
      const where = [{ field: 'id', value: id }];
      const data = { id, ...account, name: `${account.firstName} ${account.lastName}`, emailVerified: true };
      const times = { createdAt: new Date(), updatedAt: new Date() };
      const user = await adapter.findOne<{ email: string }>({ model: 'user', where });
      // Closed by its owner: it has no password, and gets none.
      if (user && user.email !== account.email) continue;
      if (await adapter.findOne({ model: 'account', where: [{ field: 'userId', value: id }] })) continue;
      if (!user) await adapter.create({ model: 'user', data: { ...data, ...times }, forceAllowId: true });
      const credential = { userId: id, accountId: id, providerId: 'credential', password: hash, ...times };
      await adapter.create({ model: 'account', data: credential });
    }
  }

  return {
    hash: (password) => hashing.hash(password),
    verify,
    openSession,
    currentSession,
    isOpen: (session) => sessionEnds(session, life).expiresAt > now(),
    signOut,
    addAccounts,
  };
}

/** A refusal of better-auth reads as nothing; any other fault means that its records can't be reached. */
async function orUndefinedWhenRefused<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof APIError && cause.statusCode < 500) return undefined;
    throw new StoreUnavailable('the records of the accounts do not answer', { cause });
  }
}

async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new StoreUnavailable('the records of the accounts do not answer', { cause });
  }
}

function accountOf(user: Record<string, unknown> & { id: string; email: string }): UserAccount {
  return {
    id: user.id,
    email: user.email,
    firstName: String(user.firstName),
    lastName: String(user.lastName),
    language: user.language === 'en' ? 'en' : 'fr',
    disabled: user.disabled === true,
    agent: user.agent === true,
  };
}
