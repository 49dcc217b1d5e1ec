import type { Server } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '#server/app.ts';
import { createAuth } from '#server/auth/create-auth.ts';
import { limitHashing } from '#server/auth/password-hashing.ts';
import type { Log } from '#server/dependencies.ts';
import { keepSecret } from '#server/node/keep-secret.ts';
import { drain, listen } from '#server/node/listen.ts';
import { demoAccountLines, loadDemoData } from '#server/node/load-demo-data.ts';
import { loadPageFiles } from '#server/node/page-files.ts';
import { readSettings } from '#server/node/read-settings.ts';
import { refusalLine } from '#server/node/refusal-line.ts';
import { scryptHashing } from '#server/node/scrypt-hashing.ts';
import { servedFetch } from '#server/node/served-fetch.ts';
import { createPostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { migrateDatabase } from '#server/store/postgres/migrate-database.ts';
import { openDatabase } from '#server/store/postgres/runtime/open-database.ts';

/** Hashings at once: two leave half of Node's threads to everybody else. */
const HASHINGS = 2;

const say = (line: string) => process.stdout.write(`${line}\n`);
const closing: Array<() => Promise<void>> = [];
const starting = new AbortController();

/** Ends everything in the reverse order of its start; called once. */
async function stop(): Promise<void> {
  starting.abort();
  for (const close of closing.reverse()) await close().catch(() => undefined);
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const logger = pino({ level: process.env.LOG_LEVEL || 'warn' }, pino.destination(2));
  const log: Log = {
    info: (details, message) => logger.info(details, message),
    error: ({ cause, ...details }: { cause?: unknown }, message) =>
      logger.error({ ...details, err: cause }, message),
  };

  const files = await loadPageFiles(join(import.meta.dirname, '../client'));
  say('Base de données… / Database…');
  const database = await openDatabase({
    ...(settings.databaseUrl && { databaseUrl: settings.databaseUrl }),
    dataDir: settings.dataDir,
    report: say,
    signal: starting.signal,
  });
  closing.push(() => database.close());
  process.on('exit', () => database.stopNow());
  const { connectionString } = database;
  await migrateDatabase({ connectionString });
  const store = createPostgresStore({
    connectionString,
    onConnectionError: (cause) => logger.error({ err: cause }, 'database-connection-lost'),
  });
  closing.push(() => store.close());

  const auth = createAuth({
    database: { db: store.database, type: 'postgres' },
    secret: settings.secret ?? (await keepSecret(settings.dataDir)),
    secure: settings.secure,
    hashing: limitHashing(scryptHashing, HASHINGS),
    onError: (message) => logger.error({ part: 'auth' }, message),
  });
  const demo = settings.demoData
    ? await (await import('#mocks/worlds/demo-data.ts')).buildDemoData()
    : undefined;
  if (demo && (await store.isEmpty())) {
    say('Mondes de démonstration… / Demo worlds…');
    await loadDemoData(store, auth, demo);
  }

  const app = createApp({
    store,
    auth,
    log,
    mail: { wake: () => undefined },
    clock: { now: () => new Date() },
  });
  const server: Server = await listen(servedFetch(app, files), settings);
  closing.push(() => drain(server));
  say(`\nMandat : http://localhost:${settings.port}`);
  if (demo) for (const line of demoAccountLines(demo)) say(line);
}

process.on('unhandledRejection', (cause) => process.stderr.write(`${refusalLine(cause)}\n`));
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void stop().finally(() => process.exit(0)));
}

start().catch(async (cause: unknown) => {
  if (starting.signal.aborted) return;
  process.stderr.write(`${refusalLine(cause)}\n`);
  await stop();
  process.exit(1);
});
