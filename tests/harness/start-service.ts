import { createSession } from '#contract/session/session.operations.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { type App, createApp } from '#server/app.ts';
import type { Dependencies } from '#server/dependencies.ts';
import type { WorldData } from '#server/store/world-data.ts';
import type { Backend, BackendOptions, StoreKind } from './backend.ts';
import { type Caller, createCaller } from './caller.ts';
import { openMemoryBackend } from './open-memory-backend.ts';
import { openPostgresBackend } from './open-postgres-backend.ts';
import { createTestClock, type TestClock } from './test-clock.ts';
import { createTestLog, type LoggedError } from './test-log.ts';
import { TEST_NOW, testWorld } from './test-world.ts';

export interface ServiceOptions {
  readonly data?: WorldData;
  readonly now?: string;
  readonly secure?: boolean;
}

/** The whole service on one store, with a world in it and nobody signed in. */
export interface Service extends Backend {
  readonly kind: StoreKind;
  readonly fetch: App['fetch'];
  readonly clock: TestClock;
  readonly anonymous: Caller;
  /** Signs in with the password that all accounts of the worlds share. */
  signIn(email: string): Promise<Caller>;
  /** How often the mail was woken. */
  wakes(): number;
  takeErrors(): LoggedError[];
  /** The same service with some of its dependencies put in the place of the others: a broken store, say. */
  with(change: (deps: Dependencies) => Partial<Dependencies>): App['fetch'];
}

/** Starts it: memory takes milliseconds, PostgreSQL a database of its own. Accounts have {@link DEMO_PASSWORD}. */
export async function startService(kind: StoreKind, options: ServiceOptions = {}): Promise<Service> {
  const { data = testWorld().data, now = TEST_NOW, secure = false } = options;
  const log = createTestLog();
  const clock = createTestClock(now);
  const onAuthError: BackendOptions['onAuthError'] = (message) => log.error({ part: 'auth' }, message);
  const backend = await open(kind, { secure, onAuthError });
  await backend.auth.addAccounts(data.accounts, DEMO_PASSWORD);
  await backend.store.load(data);

  let woken = 0;
  const mail = {
    wake() {
      woken += 1;
    },
  };
  const deps: Dependencies = { store: backend.store, auth: backend.auth, mail, clock, log };
  const { fetch } = createApp(deps);
  const anonymous = createCaller(fetch);

  async function signIn(email: string): Promise<Caller> {
    const answer = await anonymous.call(createSession, { body: { email, password: DEMO_PASSWORD } });
    if (answer.status !== 201) throw new Error(`${email} can't sign in: ${answer.status} ${answer.text}`);
    return createCaller(fetch, cookieOf(answer.headers));
  }

  return {
    ...backend,
    kind,
    fetch,
    clock,
    anonymous,
    signIn,
    wakes: () => woken,
    takeErrors: log.takeErrors,
    with: (change) => createApp({ ...deps, ...change(deps) }).fetch,
  };
}

async function open(kind: StoreKind, options: BackendOptions): Promise<Backend> {
  return kind === 'memory' ? openMemoryBackend(options) : await openPostgresBackend(options);
}

/** What a browser sends back for the cookies it was given. */
export function cookieOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}
