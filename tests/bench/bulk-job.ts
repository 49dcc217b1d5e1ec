import { Client } from 'pg';
import type * as z from 'zod';
import { api } from '#contract/api.ts';
import { requestSchema, type submitRequestSchema } from '#contract/requests/request.schema.ts';
import { sessionSchema } from '#contract/session/session.schema.ts';
import { dayIn } from '#domain/calendar/calendar-day.ts';
import { NO_END } from '#domain/calendar/period.ts';
import { DEMO_PASSWORD } from '#mocks/worlds/demo-password.ts';
import { TIME_ZONE } from '#server/http/prepare-call.ts';
import { createRequestWorker } from '#server/requests/run-requests.ts';
import { createPostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { migrateDatabase } from '#server/store/postgres/migrate-database.ts';
import { openDatabase } from '#server/store/postgres/runtime/open-database.ts';
import { attestationsOf } from '#tests/contract/request-bodies.ts';
import { createTestLog } from '#tests/harness/test-log.ts';
import { benchApp, benchCodes } from './bench-app.ts';
import { bulkOrganisation } from './bulk-organisation.ts';
import { changedRows } from './changed-rows.ts';
import { makeDataFolder } from './data-folder.ts';
import { copyDatabase } from './database-copy.ts';
import { loadOrganisations } from './load-organisations.ts';
import { report } from './report.ts';
import { signInTo } from './sign-in-to.ts';
import { round } from './spread.ts';
import { writePlainly } from './write-plainly.ts';

const LINES = 10_000;
const SIDE = Math.sqrt(LINES);

/** Lines per second of a job, as a share of those of plain statements. */
const AIM = 0.25;

type Bulk = Extract<z.input<typeof submitRequestSchema>['content'], { kind: 'bulk' }>;

/** One bulk act: from the submission to the last line, and the same rows written one by one into a copy of the same database. */
interface JobFigures {
  readonly lines: number;
  readonly seconds: number;
  readonly linesPerSecond: number;
  readonly plain: { readonly statements: number; readonly seconds: number; readonly linesPerSecond: number };
  /** The job's lines per second by those of the plain statements. */
  readonly ratio: number;
  readonly meetsAim: boolean;
}

/**
 * Bulk jobs of 10,000 lines on PostgreSQL, as the service runs them (plan, rules, codes, mails, journal, one result per line),
 * against plain inserts (for what ends: updates) of the very same rows in one transaction, under the same constraints and triggers.
 */
export async function bulkJob(): Promise<object> {
  const firm = bulkOrganisation({ serving: LINES, clients: 2 * SIDE, free: SIDE, files: SIDE });
  const dataDir = await makeDataFolder();
  const database = await openDatabase({ dataDir, report });
  process.once('exit', database.stopNow);
  const { connectionString } = database;
  await migrateDatabase({ connectionString });
  await loadOrganisations(connectionString, [firm]);
  const today = dayIn(TIME_ZONE, new Date());
  const everybody: Bulk['targets'] = { list: 'contacts', ids: [...firm.serving], query: null };
  const granted: Bulk['act'] = {
    kind: 'grant',
    fileIds: [...firm.files],
    function: 'authorized-individual',
    startOn: today,
    endOn: NO_END,
    subjects: null,
  };
  const bulks: Readonly<Record<string, Omit<Bulk, 'kind'>>> = {
    'issue codes': { targets: everybody, act: { kind: 'issue-code', reminder: false } },
    delegate: { targets: { ...everybody, ids: [...firm.free] }, act: granted },
    'end everything': { targets: everybody, act: { kind: 'end', lastDay: today } },
  };
  const jobs: Record<string, JobFigures> = {};
  for (const [name, bulk] of Object.entries(bulks)) {
    const copy = await copyDatabase(dataDir, connectionString);
    report(`bulk job: ${name}`);
    const seconds = await runJob(connectionString, firm.manager.email, { kind: 'bulk', ...bulk });
    report(`bulk job: ${name}: ${round(seconds)} s, now plainly`);
    const plain = await runPlainly(connectionString, copy.connectionString);
    report(`bulk job: ${name}: ${round(plain.seconds)} s plainly`);
    await copy.drop();
    const ratio = round(plain.seconds / seconds);
    jobs[name] = {
      lines: LINES,
      seconds: round(seconds),
      linesPerSecond: Math.round(LINES / seconds),
      plain: { ...plain, seconds: round(plain.seconds), linesPerSecond: Math.round(LINES / plain.seconds) },
      ratio,
      meetsAim: ratio >= AIM,
    };
  }
  await database.close();
  process.off('exit', database.stopNow);
  return { aim: AIM, jobs };
}

/** Seconds from the submission until its lines are all applied. Throws an `Error` when they aren't. */
async function runJob(connectionString: string, email: string, content: Bulk): Promise<number> {
  const store = createPostgresStore({ connectionString });
  const deps = { store, codes: benchCodes(), displayDelayMs: 0, mail: { wake: () => undefined } };
  const worker = createRequestWorker({ ...deps, clock: { now: () => new Date() }, log: createTestLog() });
  const { fetch } = benchApp(store, worker);
  try {
    const caller = await signInTo(fetch, email, DEMO_PASSWORD);
    const session = sessionSchema.parse((await caller.call(api.getSession)).json);
    const params = { profileId: session.currentProfileId ?? '' };
    const body = { form: 'bulk', content, attestations: attestationsOf('bulk'), corrects: null } as const;
    const from = performance.now();
    const answer = await caller.call(api.submitRequest, { params, body });
    if (answer.status !== 201) throw new Error(`the job isn't taken: ${answer.status} ${answer.text}`);
    await worker.idle();
    const seconds = (performance.now() - from) / 1000;
    const { id: requestId } = requestSchema.parse(answer.json);
    const { json } = await caller.call(api.getRequest, { params: { ...params, requestId } });
    const { counts } = requestSchema.parse(json);
    if (counts.applied !== LINES) throw new Error(`not all lines are applied: ${JSON.stringify(counts)}`);
    return seconds;
  } finally {
    await worker.stop();
    await store.close();
  }
}

/** The same rows, one by one, in the copy. */
async function runPlainly(now: string, before: string): Promise<{ statements: number; seconds: number }> {
  const [source, copy] = [now, before].map((connectionString) => new Client({ connectionString }));
  if (!source || !copy) throw new Error('a connection is missing');
  await Promise.all([source.connect(), copy.connect()]);
  const rows = await changedRows(source, copy);
  await source.end();
  const from = performance.now();
  const statements = await writePlainly(copy, rows);
  const seconds = (performance.now() - from) / 1000;
  await copy.end();
  return { statements, seconds };
}
