import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '#server/store/postgres/runtime/database.ts';
import { isPostgresProcess } from '#server/store/postgres/runtime/is-postgres-process.ts';
import { openDatabase } from '#server/store/postgres/runtime/open-database.ts';
import { StartRefusal } from '#server/store/postgres/runtime/start-refusal.ts';
import { makeReachableFolder } from '#tests/harness/make-reachable-folder.ts';
import { projectRoot } from '#tests/tree/project-root.ts';

const childFolder = join(projectRoot, '.cache', `database-child-${process.pid}`);
let dataDir: string;
let lines: string[];
const opened: Database[] = [];

beforeEach(() => {
  dataDir = makeReachableFolder('mandat-runtime-');
  lines = [];
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
  rmSync(dataDir, { recursive: true, force: true });
});

async function open(folder = dataDir): Promise<Database> {
  const database = await openDatabase({ dataDir: folder, report: (line) => lines.push(line) });
  opened.push(database);
  return database;
}

async function refusal(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartRefusal);
  const { message } = error as StartRefusal;
  expect(message).not.toContain('\n');
  return message;
}

async function query<Row extends object>(connectionString: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

const postmasterPid = () =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded database', () => {
  test('is made at the first start, holds French order, and is found again at the second', async () => {
    const first = await open();
    const { connectionString } = first;
    await query(
      connectionString,
      "CREATE TABLE mots AS SELECT unnest(ARRAY['coté','zoé','côte','Éric']) AS mot",
    );
    expect(lines).toHaveLength(1);
    const pid = postmasterPid();
    await first.close();
    expect(await isPostgresProcess(pid)).toBe(false);

    const second = await open();
    const rows = await query<{ mot: string }>(
      second.connectionString,
      'SELECT mot FROM mots ORDER BY mot COLLATE "fr-x-icu"',
    );
    expect(rows.map((row) => row.mot)).toEqual(['coté', 'côte', 'Éric', 'zoé']);
    expect(lines).toHaveLength(1);
  });

  test('is durable, closed to the network and to passwordless users, and its own role is no superuser', async () => {
    const { connectionString } = await open();
    const [row] = await query<Record<string, unknown>>(
      connectionString,
      `SELECT current_setting('fsync') AS fsync, current_setting('listen_addresses') AS hosts,
              current_setting('server_encoding') AS encoding, rolsuper FROM pg_roles WHERE rolname = current_user`,
    );
    expect(row).toEqual({ fsync: 'on', hosts: '127.0.0.1', encoding: 'UTF8', rolsuper: false });
    const url = new URL(connectionString);
    url.password = 'autre';
    await expect(query(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dataDir, 'postgres', 'mandat-secrets.json')).mode & 0o777).toBe(0o600);
  });

  test('serves one process: the other one of two that start together is refused in one line', async () => {
    const results = await Promise.allSettled([open(), open()]);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(await refusal(Promise.reject(refused[0]?.reason))).toContain(
      `${dataDir} est déjà utilisé par un autre processus Mandat (${process.pid})`,
    );
    const [winner] = opened;
    expect(await query(winner?.connectionString ?? '', 'SELECT 1 AS un')).toEqual([{ un: 1 }]);
  });

  test('comes back on the same address after PostgreSQL died, without ending this process', async () => {
    const { connectionString } = await open();
    const pool = new Pool({ connectionString });
    pool.on('error', () => {});
    await pool.query('CREATE TABLE reste AS SELECT 1 AS n');
    process.kill(postmasterPid(), 'SIGKILL');
    await expect.poll(() => lines.at(-1), { timeout: 8000 }).toContain('répond de nouveau');
    expect((await pool.query('SELECT n FROM reste')).rows).toEqual([{ n: 1 }]);
    await pool.end();
  });

  test('closes while it is being brought back, and leaves nothing running', async () => {
    const database = await open();
    process.kill(postmasterPid(), 'SIGKILL');
    await expect.poll(() => lines.at(-1), { timeout: 4000, interval: 5 }).toContain('ne répond plus');
    await database.close();
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    if (existsSync(file)) expect(await isPostgresProcess(postmasterPid())).toBe(false);
    // A start after it also gives back the shared memory of the one that was killed.
    expect(await query((await open()).connectionString, 'SELECT 1 AS un')).toEqual([{ un: 1 }]);
  });

  test('gives up a start that is called off, and leaves nothing but what can be started again', async () => {
    const controller = new AbortController();
    const attempt = openDatabase({ dataDir, report: () => {}, signal: controller.signal });
    await pause(150);
    controller.abort();
    expect(await refusal(attempt)).toContain('interrompu');
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('sweeps what a killed first start left', async () => {
    const leftover = join(dataDir, 'postgres.init-999999999-abcdef00');
    mkdirSync(join(leftover, 'cluster', 'base'), { recursive: true });
    await open();
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log']);
  });
});

describe('a folder that cannot serve is refused in one line', () => {
  test('another major version, lost passwords, a broken configuration', async () => {
    const database = await open();
    await database.close();
    const inCluster = (name: string) => join(dataDir, 'postgres', name);

    appendFileSync(inCluster('postgresql.conf'), '\nnimporte quoi\n');
    expect(await refusal(open())).toContain('contains errors');
    await writeFile(inCluster('mandat-secrets.json'), '{}');
    expect(await refusal(open())).toContain('mandat-secrets.json');
    await writeFile(inCluster('PG_VERSION'), '12\n');
    expect(await refusal(open())).toContain('PostgreSQL 12');
  });

  test('something else than a database, a file instead of a folder', async () => {
    mkdirSync(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'postgres', 'photo.jpg'), '');
    expect(await refusal(open())).toContain("autre chose qu'une base");
    const file = join(dataDir, 'fichier');
    await writeFile(file, '');
    expect(await refusal(open(file))).toContain('EEXIST');
  });
});

describe("one's own server", () => {
  test('that cannot be reached is refused without showing its password', async () => {
    const databaseUrl = 'postgresql://mandat:secret@127.0.0.1:1/mandat';
    const message = await refusal(openDatabase({ databaseUrl, dataDir, report: () => {} }));
    expect(message).toContain('127.0.0.1:1/mandat');
    expect(message).not.toContain('secret');
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('that answers is used as it is, and shared by several', async () => {
    const { connectionString: databaseUrl } = await open();
    const options = { databaseUrl, dataDir, report: () => {} };
    const [one, two] = await Promise.all([openDatabase(options), openDatabase(options)]);
    expect([one.connectionString, two.connectionString]).toEqual([databaseUrl, databaseUrl]);
    await Promise.all([one.close(), two.close()]);
    expect(await query(databaseUrl, 'SELECT 1 AS un')).toEqual([{ un: 1 }]);
  });

  test('whose address is no address is refused', async () => {
    const options = { databaseUrl: 'mysql://h/b', dataDir, report: () => {} };
    expect(await refusal(openDatabase(options))).toContain('DATABASE_URL');
  });
});

describe('after a kill -9 of the whole process', () => {
  beforeAll(async () => {
    const input = join(projectRoot, 'tests', 'harness', 'database-child.ts');
    const output = { entryFileNames: 'child.mjs' };
    await build({
      root: projectRoot,
      configFile: false,
      logLevel: 'error',
      build: { ssr: input, outDir: childFolder, target: 'node20', rollupOptions: { output } },
    });
  });

  afterAll(() => rmSync(childFolder, { recursive: true, force: true }));

  function startChild(): ChildProcess {
    return spawn(process.execPath, [join(childFolder, 'child.mjs'), dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }

  const address = (child: ChildProcess) =>
    new Promise<string>((resolve) => {
      child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8').trim()));
    });

  async function kill(child: ChildProcess): Promise<void> {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  test('its PostgreSQL is taken over with all it had acknowledged, and stopped at the end', async () => {
    const child = startChild();
    const before = await address(child);
    await query(before, 'CREATE TABLE acquis AS SELECT 7 AS n');
    const orphan = postmasterPid();
    expect(await refusal(open())).toContain(`(${child.pid})`);
    await kill(child);
    expect(await isPostgresProcess(orphan)).toBe(true);

    const database = await open();
    expect(database.connectionString).toBe(before);
    expect(lines).toEqual([expect.stringContaining(`processus ${orphan}`)]);
    expect(await query(database.connectionString, 'SELECT n FROM acquis')).toEqual([{ n: 7 }]);
    await database.close();
    expect(await isPostgresProcess(orphan)).toBe(false);
  });

  test('during the first start, the next start makes the database anew', async () => {
    const child = startChild();
    await expect
      .poll(() => readdirSync(dataDir).some((name) => name.startsWith('postgres.init-')), { interval: 5 })
      .toBe(true);
    await kill(child);
    const { connectionString } = await open();
    expect(await query(connectionString, 'SELECT 1 AS un')).toEqual([{ un: 1 }]);
  });
});
