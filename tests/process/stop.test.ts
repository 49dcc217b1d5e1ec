import { spawn } from 'node:child_process';
import { Agent, get } from 'node:http';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { contactWriter, PERSON_RESPONSIBLE } from '#tests/harness/contact-writer.ts';
import { createServerFolder, type ServerFolder } from '#tests/harness/server-folder.ts';
import { callerAt, killServers, signInAt, startServer } from '#tests/harness/server-process.ts';
import { createTestDatabase } from '#tests/harness/test-database.ts';

/** The issue, point 6. */
const LIMIT_MS = 5000;

let folder: ServerFolder;
/** With the demo worlds in it. */
let settled: ServerFolder;

beforeAll(async () => {
  settled = createServerFolder();
  const server = startServer({ DATA_DIR: settled.path });
  await server.address;
  await server.end('SIGTERM');
});

afterAll(() => settled.remove());

beforeEach(() => {
  folder = createServerFolder();
});

afterEach(async () => {
  await killServers();
  await folder.remove();
});

/** Resolves once the whole answer was read; the connection stays open for the next one. */
function askKeptAlive(url: string, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => response.resume().on('end', () => resolve(response.statusCode))).on(
      'error',
      reject,
    );
  });
}

/** Locks the contacts, so that a write waits until `release`. */
async function lockContacts(databaseUrl: string) {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN; LOCK TABLE contacts IN EXCLUSIVE MODE');
  return { release: () => client.end() };
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s ends server and database, with an open connection',
  async (signal) => {
    const server = startServer({ DATA_DIR: folder.path, DEMO_DATA: 'off' });
    const address = await server.address;
    const agent = new Agent({ keepAlive: true });
    expect(await askKeptAlive(`${address}/healthz`, agent)).toBe(200);
    expect(await folder.processes()).not.toEqual([]);

    const end = await server.end(signal);
    expect(end).toMatchObject({ code: 0, signal: null });
    expect(end.ms).toBeLessThan(LIMIT_MS);
    expect(await folder.processes()).toEqual([]);
    expect(server.stderr()).toBe('');
    agent.destroy();
  },
);

test('a request under way is answered before the end', async () => {
  const server = startServer({ DATA_DIR: settled.path });
  const address = await server.address;
  const writer = await contactWriter(await signInAt(address, PERSON_RESPONSIBLE));
  const [contactId = ''] = writer.contactIds;
  const version = await writer.versionOf(contactId);
  const lock = await lockContacts(await settled.databaseUrl());
  const answer = writer.write({ contactId, version, extension: '1', key: 'under-way' });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const ending = server.end('SIGTERM');
  await expect
    .poll(() =>
      callerAt(address)
        .send('/healthz')
        .then(
          () => 'served',
          () => 'closed',
        ),
    )
    .toBe('closed');
  await lock.release();
  expect((await answer).status).toBe(200);
  const end = await ending;
  expect(end.code).toBe(0);
  expect(end.ms).toBeLessThan(LIMIT_MS);
});

test.each(['embedded', 'own'])('a request that lasts is cut in time, on the %s database', async (kind) => {
  const own = kind === 'own' ? await createTestDatabase() : undefined;
  const server = startServer({ DATA_DIR: settled.path, ...(own && { DATABASE_URL: own.connectionString }) });
  const writer = await contactWriter(await signInAt(await server.address, PERSON_RESPONSIBLE));
  const [contactId = ''] = writer.contactIds;
  const version = await writer.versionOf(contactId);
  const lock = await lockContacts(own?.connectionString ?? (await settled.databaseUrl()));
  const answer = writer.write({ contactId, version, extension: '1', key: 'lasting' }).then(
    ({ status }) => status,
    () => 'cut',
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  const end = await server.end('SIGTERM');
  expect(end.code).toBe(0);
  expect(end.ms).toBeLessThan(LIMIT_MS);
  expect(await settled.processes()).toEqual([]);
  expect(['cut', 503]).toContain(await answer);
  await lock.release();
  await own?.drop();
});

test.each([
  ['Base de données', 'off'],
  ['première fois', 'off'],
  ['Mondes de démonstration', 'on'],
])(
  'a start that is called off at « %s » leaves nothing running, and the next one works',
  async (word, demo) => {
    const settings = { DATA_DIR: folder.path, DEMO_DATA: demo };
    const server = startServer(settings);
    await expect.poll(() => server.stdout(), { interval: 5, timeout: 20_000 }).toContain(word);
    const end = await server.end('SIGTERM');
    expect(end).toMatchObject({ code: 0, signal: null });
    expect(end.ms).toBeLessThan(LIMIT_MS);
    expect(server.stderr()).toBe('');
    expect(await folder.processes()).toEqual([]);

    const next = startServer(settings);
    const address = await next.address;
    if (demo === 'on') {
      const writer = await contactWriter(await signInAt(address, PERSON_RESPONSIBLE));
      expect(writer.contactIds).toHaveLength(12);
    }
    expect((await next.end('SIGTERM')).code).toBe(0);
  },
);

/** The shell and whatever it left. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All gone, as it should be.
  }
}

test('ends when the shell that npm started it in is ended', async () => {
  const command = `"${process.execPath}" "${inject('serverFile')}" && true`;
  const env = {
    PATH: process.env.PATH,
    DATA_DIR: folder.path,
    PORT: '0',
    DEMO_DATA: 'off',
    npm_lifecycle_event: 'start',
  };
  const shell = spawn('/bin/sh', ['-c', command], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let said = '';
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await expect.poll(() => said, { timeout: 20_000 }).toContain('Mandat : http');
  expect(await folder.processes()).not.toEqual([]);
  shell.kill('SIGTERM');
  try {
    await expect.poll(() => folder.processes(), { timeout: LIMIT_MS }).toEqual([]);
  } finally {
    if (shell.pid !== undefined) killGroup(shell.pid);
  }
});

test('goes on when nobody reads what it says any more', async () => {
  const server = startServer({ DATA_DIR: folder.path, DEMO_DATA: 'off' });
  const address = await server.address;
  server.child.stdout?.destroy();
  server.child.stderr?.destroy();
  await folder.killDatabase();
  await expect
    .poll(async () => (await callerAt(address).send('/readyz')).status, { timeout: 20_000, interval: 100 })
    .toBe(200);
  expect((await server.end('SIGTERM')).code).toBe(0);
  expect(await folder.processes()).toEqual([]);
});
