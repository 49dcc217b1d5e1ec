import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createServerFolder, type ServerFolder } from '#tests/harness/server-folder.ts';
import { callerAt, killServers, type ServerSettings, startServer } from '#tests/harness/server-process.ts';
import { createTestDatabase } from '#tests/harness/test-database.ts';

let folder: ServerFolder;

beforeEach(() => {
  folder = createServerFolder();
});

afterEach(async () => {
  await killServers();
  await folder.remove();
});

/** The one line it says, in both languages, before it ends with 1 and leaves nothing running. */
async function refusalWith(settings: ServerSettings): Promise<string> {
  const server = startServer({ DATA_DIR: folder.path, DEMO_DATA: 'off', ...settings });
  expect(await server.exit).toEqual({ code: 1, signal: null });
  const line = server.stderr();
  expect(line).toMatch(/^[^\n]+ \/ [^\n]+\n$/);
  expect(line).not.toMatch(/ {4}at |node:internal|\.js:\d/);
  return line;
}

async function takePort() {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, release: () => taken.close() };
}

test('a port in use', async () => {
  const { port, release } = await takePort();
  expect(await refusalWith({ PORT: String(port) })).toContain(`${port}`);
  expect(await folder.processes()).toEqual([]);
  release();
});

test.each([
  [{ PORT: 'quatre' }, 'PORT'],
  [{ PORT: '80\n81' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ HOST: '203.0.113.9' }, 'HOST'],
  [{ HOST: 'nulle-part.example' }, 'HOST'],
  [{ DEMO_DATA: 'non' }, 'DEMO_DATA'],
  [{ HTTPS: 'oui' }, 'HTTPS'],
  [{ MANDAT_SECRET: 'court-secret' }, 'MANDAT_SECRET'],
  [{ LOG_LEVEL: 'bavard' }, 'LOG_LEVEL'],
  [{ OIDC_ISSUER: 'https://identite.example' }, 'OIDC_CLIENT_ID'],
  [{ OIDC_ISSUER: 'https://identite.example', OIDC_CLIENT_ID: 'mandat' }, 'OIDC_CLIENT_SECRET'],
  [{ OIDC_CLIENT_ID: 'mandat', OIDC_CLIENT_SECRET: 'secret-du-test' }, 'OIDC_ISSUER'],
  [
    {
      OIDC_ISSUER: 'http://identite.example',
      OIDC_CLIENT_ID: 'mandat',
      OIDC_CLIENT_SECRET: 'secret-du-test',
    },
    'OIDC_ISSUER',
  ],
  [{ DATABASE_URL: 'mysql://localhost/mandat' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgresql://mandat:secret-du-test@127.0.0.1:1/mandat' }, 'DATABASE_URL'],
])('%j, naming it', async (settings, name) => {
  const line = await refusalWith(settings);
  expect(line.match(new RegExp(name, 'g'))?.length).toBeGreaterThanOrEqual(2);
  expect(line).not.toMatch(/secret-du-test|court-secret/);
  expect(await folder.processes()).toEqual([]);
});

test('a second process on the same data folder, while the first one goes on', async () => {
  const first = startServer({ DATA_DIR: folder.path, DEMO_DATA: 'off' });
  const address = await first.address;
  expect(await refusalWith({})).toContain(folder.path);
  expect((await callerAt(address).send('/readyz')).status).toBe(200);
  expect((await first.end('SIGTERM')).code).toBe(0);
});

test('a data folder that is a file', async () => {
  const file = join(folder.path, 'fichier');
  await writeFile(file, '');
  expect(await refusalWith({ DATA_DIR: file })).toContain(file);
});

test('a migration that fails leaves the database as it was', async () => {
  const { connectionString, drop } = await createTestDatabase();
  const client = new Client({ connectionString });
  await client.connect();
  await client.query('CREATE TABLE contacts (quelque_chose text)');
  const line = await refusalWith({ DATABASE_URL: connectionString });
  expect(line).toMatch(/0003/);
  expect(line).toMatch(/contacts/);
  const { rows } = await client.query("SELECT to_regclass('public.organisations') AS first");
  expect(rows).toEqual([{ first: null }]);
  await client.end();
  await drop();
});

test('an owner’s address beside one that could alter the journal too', async () => {
  const { connectionString, drop } = await createTestDatabase();
  const same = new URL(connectionString);
  same.searchParams.set('application_name', 'autre');
  const line = await refusalWith({ DATABASE_URL: same.href, DATABASE_OWNER_URL: connectionString });
  expect(line).toContain('DATABASE_OWNER_URL');
  await drop();
});

test('a migration that fails on the embedded database stops it too', async () => {
  const first = startServer({ DATA_DIR: folder.path, DEMO_DATA: 'off' });
  await first.address;
  const client = new Client({ connectionString: await folder.databaseUrl() });
  await client.connect();
  await client.query("DELETE FROM kysely_migration WHERE name LIKE '0008%'");
  await client.end();
  await first.end('SIGTERM');
  expect(await refusalWith({})).toMatch(/0008/);
  expect(await folder.processes()).toEqual([]);
});
