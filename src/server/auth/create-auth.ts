import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { UserAccount } from '#domain/access/user-account.ts';
import { StoreUnavailable } from '#server/store/store.ts';
import type { Auth, CurrentSession, SignInResult } from './auth.ts';
import { AUTH_TABLES } from './auth-tables.ts';
import type { PasswordHashing } from './password-hashing.ts';

interface Options {
  /** better-auth's own database setting: the Kysely instance, or its memory adapter. */
  readonly database: NonNullable<BetterAuthOptions['database']>;
  /** Signs the session cookie; the same for every process of a service. */
  readonly secret: string;
  /** Served over https: `Secure`, and the name starts with `__Host-`. */
  readonly secure: boolean;
  readonly hashing: PasswordHashing;
  readonly onError: (message: string) => void;
}

export interface AuthService extends Auth {
  /** Creates the accounts of the demo worlds with their password; those that are already there stay as they are. */
  addAccounts(accounts: readonly UserAccount[], password: string): Promise<void>;
}

const HOURS = 3600;

/** Accounts, passwords and sessions by better-auth: e-mail and password, a reference token in a cookie (reliability, section 4). */
export function createAuth({ database, secret, secure, hashing, onError }: Options): AuthService {
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
    session: { ...AUTH_TABLES.session, expiresIn: 12 * HOURS, disableSessionRefresh: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 15,
      maxPasswordLength: 128,
      password: { hash: hashing.hash, verify: ({ hash, password }) => hashing.verify(password, hash) },
    },
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

  async function currentSession(headers: Headers): Promise<CurrentSession | undefined> {
    const found = await orUndefinedWhenRefused(auth.api.getSession({ headers }));
    if (!found || found.user.disabled) return undefined;
    return { account: accountOf(found.user), expiresAt: found.session.expiresAt };
  }

  async function signIn(email: string, password: string, headers: Headers): Promise<SignInResult> {
    const answered = await orUndefinedWhenRefused(
      auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
    );
    if (!answered) return { outcome: 'refused' };
    const cookies = answered.headers.getSetCookie();
    const signedIn = new Headers({ cookie: cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ') });
    const session = await currentSession(signedIn);
    if (session) return { outcome: 'signed-in', session, cookies };
    await auth.api.signOut({ headers: signedIn });
    return { outcome: 'disabled' };
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
      if (await adapter.findOne({ model: 'account', where: [{ field: 'userId', value: id }] })) continue;
      if (!(await adapter.findOne({ model: 'user', where }))) {
        await adapter.create({ model: 'user', data: { ...data, ...times }, forceAllowId: true });
      }
      const credential = { userId: id, accountId: id, providerId: 'credential', password: hash, ...times };
      await adapter.create({ model: 'account', data: credential });
    }
  }

  return { signIn, currentSession, signOut, addAccounts };
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

function accountOf(user: Record<string, unknown> & { id: string; email: string }): UserAccount {
  return {
    id: user.id,
    email: user.email,
    firstName: String(user.firstName),
    lastName: String(user.lastName),
    language: user.language === 'en' ? 'en' : 'fr',
    disabled: user.disabled === true,
  };
}
