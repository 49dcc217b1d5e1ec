import { sql } from 'kysely';
import { loadChunks } from '#mocks/seeding/load-chunks.ts';
import { progressBar } from '#mocks/seeding/progress-bar.ts';
import { readSeedOptions } from '#mocks/seeding/read-seed-options.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { veryLargeFirm, wholeFirm } from '#mocks/worlds/very-large-firm/generate-very-large-firm.ts';
import { createAuth } from '#server/auth/create-auth.ts';
import { keepSecret } from '#server/node/keep-secret.ts';
import { readSettings } from '#server/node/read-settings.ts';
import { refusalLine } from '#server/node/refusal-line.ts';
import { scryptHashing } from '#server/node/scrypt-hashing.ts';
import { createPostgresStore, type PostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { migrateDatabase } from '#server/store/postgres/migrate-database.ts';
import { openDatabase } from '#server/store/postgres/runtime/open-database.ts';

/** `npm run seed`: loads a very large firm into the database that `npm start` opens, with the same settings. */

const say = (line: string) => process.stderr.write(`${line}\n`);
const stopping = new AbortController();
const closing: Array<() => Promise<void>> = [];

/** On a terminal the bar is drawn over itself; elsewhere, one line for each tenth. */
function drawProgress(total: number): (done: number) => void {
  let drawn = -1;
  return (done) => {
    if (stopping.signal.aborted)
      throw new Error('Interrompu ; relancez pour continuer. / Interrupted; run again to go on.');
    if (process.stderr.isTTY) {
      process.stderr.write(`\r${progressBar(done, total)}${done === total ? '\n' : ''}`);
      return;
    }
    const tenth = Math.floor((done / total) * 10);
    if (tenth > drawn) say(progressBar(done, total));
    drawn = tenth;
  };
}

async function openStore(): Promise<PostgresStore> {
  const { databaseUrl, databaseOwnerUrl, dataDir } = readSettings(process.env);
  const { signal } = stopping;
  const database = await openDatabase({ databaseUrl, databaseOwnerUrl, dataDir, report: say, signal });
  closing.push(() => database.close());
  process.on('exit', () => database.stopNow());
  const { connectionString } = database;
  await migrateDatabase({ connectionString });
  const store = createPostgresStore({ connectionString, statementTimeoutMs: 0 });
  closing.push(() => store.close());
  return store;
}

async function seed(): Promise<void> {
  const { authorizations } = readSeedOptions(process.argv.slice(2));
  const store = await openStore();
  const { secret, secure, dataDir } = readSettings(process.env);
  const auth = createAuth({
    database: { db: store.database, type: 'postgres' },
    secret: secret ?? (await keepSecret(dataDir)),
    secure,
    hashing: scryptHashing,
    onError: say,
  });
  const firm = veryLargeFirm(authorizations);
  await auth.addAccounts(firm.world.data.accounts, DEMO_PASSWORD);
  await loadChunks({
    store,
    chunks: wholeFirm(firm),
    has: async (id) => {
      const query = store.database.selectFrom('organisations').select('id').where('id', '=', id);
      return (await query.executeTakeFirst()) !== undefined;
    },
    onProgress: drawProgress(authorizations),
  });
  // Statistics and visibility at once, not within autovacuum's minute.
  await sql`vacuum (analyze)`.execute(store.database);
  say(`${firm.world.organisation.name}\nMot de passe / Password: ${DEMO_PASSWORD}`);
  for (const { email, kind } of firm.world.personas) say(`  ${email}  ${kind}`);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());

seed()
  .catch((cause: unknown) => {
    say(refusalLine(cause));
    process.exitCode = 1;
  })
  .finally(async () => {
    for (const close of closing.reverse()) await close().catch(() => undefined);
  });
