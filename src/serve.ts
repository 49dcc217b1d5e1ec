import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '#server/app.ts';
import { createAuth } from '#server/auth/create-auth.ts';
import { createOidc } from '#server/auth/oidc/create-oidc.ts';
import { limitHashing } from '#server/auth/password-hashing.ts';
import type { Log } from '#server/dependencies.ts';
import { createLinkingCodes } from '#server/linking/linking-codes.ts';
import { startMail } from '#server/mail/start-mail.ts';
import { createMailbox } from '#server/mailbox/create-mailbox.ts';
import { keepSecret } from '#server/node/keep-secret.ts';
import { createLifetime, type Lifetime } from '#server/node/lifetime.ts';
import { drain, listen, portOf } from '#server/node/listen.ts';
import { demoAccountLines, loadDemoData } from '#server/node/load-demo-data.ts';
import { loadPageFiles } from '#server/node/page-files.ts';
import { readSettings } from '#server/node/read-settings.ts';
import { refusalLine } from '#server/node/refusal-line.ts';
import { scryptHashing } from '#server/node/scrypt-hashing.ts';
import { servedFetch } from '#server/node/served-fetch.ts';
import { whenParentEnds } from '#server/node/when-parent-ends.ts';
import { createKeptRecords } from '#server/records/kept-records.ts';
import { createRequestWorker } from '#server/requests/run-requests.ts';
import { createPostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { prepareDatabase } from '#server/store/postgres/prepare-database.ts';
import { openDatabase } from '#server/store/postgres/runtime/open-database.ts';
import { runtimeMessages } from '#server/store/postgres/runtime/runtime-messages.ts';
import { StartRefusal } from '#server/store/postgres/runtime/start-refusal.ts';

/** Hashings at once: two leave half of Node's threads to everybody else. */
const HASHINGS = 2;

/**
 * How long each part may take to end, in ms, within the five seconds that SIGTERM gives. The database needs a tenth of one, or
 * three when sessions cling to it; a statement that lasts isn't waited for, its transaction comes to nothing.
 */
const LIMITS = { server: 1700, mail: 300, jobs: 300, store: 300, database: 4000 };

/** How often long requests that another process left behind are looked for. */
const JOBS_EVERY_MS = 2_000;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function start({ signal, add }: Lifetime): Promise<void> {
  const settings = readSettings(process.env);
  const logger = pino({ level: settings.logLevel }, pino.destination(2));
  const log: Log = {
    info: (details, message) => logger.info(details, message),
    error: ({ cause, ...details }: { cause?: unknown }, message) =>
      logger.error({ ...details, err: cause }, message),
  };

  const identityProvider = settings.oidc !== undefined;
  const files = await loadPageFiles(join(import.meta.dirname, '../client'), { identityProvider });
  say('Base de données… / Database…');
  const { dataDir, databaseUrl, databaseOwnerUrl } = settings;
  const database = await openDatabase({ databaseUrl, databaseOwnerUrl, dataDir, report: say, signal });
  add(database.close, LIMITS.database);
  process.on('exit', () => database.stopNow());
  const role = await prepareDatabase(database).catch((cause: unknown) => {
    if (cause instanceof StartRefusal) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartRefusal(
      `Les tables n'ont pu être mises à jour : ${reason}. / The tables couldn't be updated.`,
    );
  });
  if (!role.restricted) say(runtimeMessages.ownsTables(role.name));
  const store = createPostgresStore({
    connectionString: database.serviceConnectionString,
    onConnectionError: (cause) => {
      // The database's own end breaks what is still connected: that's no news.
      if (!signal.aborted) logger.warn({ reason: cause.message }, 'database-connection-lost');
    },
  });
  add(store.close, LIMITS.store);

  const secret = settings.secret ?? (await keepSecret(dataDir));
  const auth = createAuth({
    database: { db: store.database, type: 'postgres' },
    secret,
    secure: settings.secure,
    hashing: limitHashing(scryptHashing, HASHINGS),
    life: settings.sessionLife,
    onError: (message) => logger.error({ part: 'auth' }, message),
  });
  const clock = { now: () => new Date() };
  const demo = settings.demoData
    ? await (await import('#mocks/worlds/demo-data.ts')).buildDemoData()
    : undefined;
  if (demo) {
    const onLoad = () => say('Mondes de démonstration… / Demo worlds…');
    await loadDemoData(demo, { store, auth, now: clock.now(), onLoad });
  }

  signal.throwIfAborted();
  const { smtp, publicUrl, mailReportSecret } = settings;
  const codes = createLinkingCodes({ secret, days: settings.linkingCodeDays });
  const mail = startMail({ smtp, publicUrl, codes, store, clock, log });
  add(mail.stop, LIMITS.mail);
  const mailbox = settings.mailbox ? createMailbox({ store, codes, publicUrl }) : undefined;
  const { displayDelayMs, linkingQuestions, privacyContact } = settings;
  const jobs = createRequestWorker({
    store,
    codes,
    mail,
    clock,
    log,
    displayDelayMs,
    everyMs: JOBS_EVERY_MS,
  });
  add(jobs.stop, LIMITS.jobs);
  // What an earlier process left behind.
  jobs.wake();
  const app = createApp({
    store,
    auth,
    log,
    mail,
    clock,
    codes,
    jobs,
    displayDelayMs,
    records: createKeptRecords({ store, auth }),
    linkingQuestions,
    privacyContact,
    oidc:
      settings.oidc &&
      createOidc({
        ...settings.oidc,
        redirectUri: `${publicUrl}/api/oidc/return`,
        secure: settings.secure,
        codes,
        now: clock.now,
      }),
    mailbox,
    mailReportSecret,
  });
  const server = await listen(servedFetch(app, files, settings), settings);
  // Mails on their way get as long as requests; what the last of those queue is the next start's.
  add(async () => void (await Promise.all([drain(server), mail.stop()])), LIMITS.server);
  say(`\nMandat : http://localhost:${portOf(server)}`);
  if (demo) for (const line of demoAccountLines(demo)) say(line);
}

const { signal, started, end } = createLifetime(start);
const stop = () => void end().finally(() => process.exit(0));

// Whoever read what we say may leave; that ends nothing.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
process.on('unhandledRejection', (cause) => process.stderr.write(`${refusalLine(cause)}\n`));
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, stop);
if (process.env.npm_lifecycle_event === 'start') whenParentEnds(stop);

started.catch(async (cause: unknown) => {
  if (signal.aborted) return;
  process.stderr.write(`${refusalLine(cause)}\n`);
  await end();
  process.exit(1);
});
