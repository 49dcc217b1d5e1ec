import { createSession } from '#contract/session/session.operations.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { type App, createApp } from '#server/app.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { createLinkingCodes, type LinkingCodes } from '#server/linking/linking-codes.ts';
import { createMailbox } from '#server/mailbox/create-mailbox.ts';
import { hashRecords } from '#server/records/hash-records.ts';
import { createKeptRecords } from '#server/records/kept-records.ts';
import { createRequestWorker, type RequestWorker } from '#server/requests/run-requests.ts';
import type { WorldData } from '#server/store/world-data.ts';
import {
  type Backend,
  type BackendOptions,
  type StoreKind,
  TEST_REPORT_SECRET,
  TEST_SECRET,
} from './backend.ts';
import { type Caller, createCaller, ORIGIN } from './caller.ts';
import { openMemoryBackend } from './open-memory-backend.ts';
import { openPostgresBackend } from './open-postgres-backend.ts';
import { createTestClock, type TestClock } from './test-clock.ts';
import { createTestLog, type LoggedError } from './test-log.ts';
import { TEST_NOW, testWorld } from './test-world.ts';

export interface ServiceOptions {
  readonly data?: WorldData;
  readonly now?: string;
  readonly secure?: boolean;
  /** Long requests run as soon as they are kept; otherwise when a test wakes the worker. */
  readonly runJobs?: boolean;
  readonly displayDelayMs?: number;
  /** The local mailbox is there, as on a development server. */
  readonly mailbox?: boolean;
  /** Sessions grow old by the clock of the service, which a test moves. */
  readonly sessionsByClock?: boolean;
}

/** The whole service on one store, with a world in it and nobody signed in. */
export interface Service extends Backend {
  readonly kind: StoreKind;
  readonly fetch: App['fetch'];
  readonly clock: TestClock;
  readonly codes: LinkingCodes;
  /** Runs long requests. */
  readonly worker: RequestWorker;
  readonly anonymous: Caller;
  /** Signs in with the password that all accounts of the worlds share. */
  signIn(email: string): Promise<Caller>;
  /** How often the mail was woken. */
  wakes(): number;
  takeErrors(): LoggedError[];
  /** The same service with some of its dependencies put in the place of the others: a broken store, say. */
  with(change: (deps: Dependencies) => Partial<Dependencies>): App['fetch'];
}

/** What the settings of the tests say. */
const TEST_PRIVACY_CONTACT = {
  title: 'Responsable des renseignements',
  address: 'confidentiel@organisme.example',
};

/** Starts it: memory takes milliseconds, PostgreSQL a database of its own. Accounts have {@link DEMO_PASSWORD}. */
export async function startService(kind: StoreKind, options: ServiceOptions = {}): Promise<Service> {
  const {
    data = testWorld().data,
    now = TEST_NOW,
    secure = false,
    runJobs = true,
    displayDelayMs = 0,
  } = options;
  const log = createTestLog();
  const clock = createTestClock(now);
  const onAuthError: BackendOptions['onAuthError'] = (message) => log.error({ part: 'auth' }, message);
  const aged = options.sessionsByClock ? { now: clock.now } : {};
  const backend = await open(kind, { secure, onAuthError, ...aged });
  await backend.auth.addAccounts(data.accounts, DEMO_PASSWORD);
  const known = new Set(data.contacts.map(({ id }) => id));
  const records = testWorld().records.filter(({ contactId }) => known.has(contactId));
  await backend.store.load({ ...data, ...(await hashRecords(records, backend.auth)) });

  let woken = 0;
  const mail = {
    wake() {
      woken += 1;
    },
  };
  const codes = createLinkingCodes({ secret: TEST_SECRET });
  const { store, auth } = backend;
  const mailbox = options.mailbox ? createMailbox({ store, codes, publicUrl: ORIGIN }) : undefined;
  const mailReportSecret = TEST_REPORT_SECRET;
  // Some tests want to wake it themselves.
  const worker = createRequestWorker({ store, codes, mail, clock, log, displayDelayMs });
  const jobs = runJobs ? worker : { wake: () => undefined };
  const part = { store, auth, mail, codes, clock, log, mailbox, mailReportSecret };
  const deps: Dependencies = {
    ...part,
    jobs,
    displayDelayMs,
    records: createKeptRecords({ store, auth }),
    linkingQuestions: true,
    privacyContact: TEST_PRIVACY_CONTACT,
  };
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
    codes,
    worker,
    anonymous,
    signIn,
    wakes: () => woken,
    takeErrors: log.takeErrors,
    async close() {
      await worker.stop();
      await backend.close();
    },
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
