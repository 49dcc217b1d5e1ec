import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { getSession } from '#contract/session/session.operations.ts';
import { readSettings } from '#server/node/read-settings.ts';
import { contactWriter, PERSON_RESPONSIBLE } from '#tests/harness/contact-writer.ts';
import { createServerFolder, type ServerFolder } from '#tests/harness/server-folder.ts';
import {
  callerAt,
  killServers,
  type ServerProcess,
  signInAt,
  startServer,
} from '#tests/harness/server-process.ts';
import { createTestDatabase } from '#tests/harness/test-database.ts';
import { countRows } from './count-rows.ts';

let folder: ServerFolder;

beforeAll(() => {
  folder = createServerFolder();
});

afterAll(async () => {
  await killServers();
  await folder.remove();
});

describe('the first start', () => {
  let server: ServerProcess;
  let address: string;

  beforeAll(async () => {
    server = startServer({ DATA_DIR: folder.path });
    address = await server.address;
  });

  afterAll(() => server.end('SIGTERM'));

  test('tells how it goes, where it is, and whom one may sign in as', async () => {
    await expect.poll(() => server.stdout()).toContain('thomas.levesque@riviere-ouelle-cpa.example');
    expect(server.stdout()).toMatch(/^Base de données… \/ Database…$/m);
    expect(server.stdout()).toMatch(/première fois/);
    expect(server.stdout()).toMatch(/^Mondes de démonstration… \/ Demo worlds…$/m);
    expect(server.stdout()).toMatch(/^Mot de passe de démonstration \/ Demo password: trois-castors/m);
    expect(server.stderr()).toBe('');
  });

  test.each(['/healthz', '/readyz'])('%s answers', async (path) => {
    expect((await callerAt(address).send(path)).status).toBe(200);
  });

  test.each(['/', '/mon-organisation/contacts', '/profils/1?onglet=contacts'])(
    '%s is the page, with its policy',
    async (path) => {
      const answer = await callerAt(address).send(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; /,
      );
      expect(answer.text).toContain('<div id="root">');
    },
  );

  test('what the page asks for is there, what is not is 404', async () => {
    const { text } = await callerAt(address).send('/');
    const [, script = ''] = /<script type="module"[^>]* src="([^"]+)"/.exec(text) ?? [];
    expect((await callerAt(address).send(script)).headers.get('content-type')).toMatch(/^text\/javascript/);
    const missing = await callerAt(address).send('/assets/gone-0000.js');
    expect([missing.status, missing.text]).toEqual([404, '']);
    const unknown = await callerAt(address).send('/api/gone');
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });

  test('one signs in and sees the contacts', async () => {
    const writer = await contactWriter(await signInAt(address, PERSON_RESPONSIBLE));
    expect(writer.contactIds).toHaveLength(12);
  });

  test('a second start finds the session, and what was changed before', async () => {
    const caller = await signInAt(address, PERSON_RESPONSIBLE);
    const before = await contactWriter(caller);
    const [contactId = ''] = before.contactIds;
    const change = { contactId, version: await before.versionOf(contactId), extension: '7777', key: 'kept' };
    expect((await before.write(change)).status).toBe(200);
    expect((await server.end('SIGTERM')).code).toBe(0);

    server = startServer({ DATA_DIR: folder.path });
    address = await server.address;
    expect(server.stdout()).not.toMatch(/première fois|Mondes de démonstration/);
    const after = await contactWriter(callerAt(address, caller.cookie));
    expect(await after.extensionOf(contactId)).toBe('7777');
    expect(await after.versionOf(contactId)).toBe(change.version + 1);
  });
});

test('HOST and PORT say where; a setting that is not there takes its default', async () => {
  const { port, host } = readSettings({});
  expect([host, port]).toEqual(['127.0.0.1', 4180]);
  const server = startServer({ DATA_DIR: folder.path, HOST: '0.0.0.0', DEMO_DATA: 'off' });
  expect((await callerAt(await server.address).send('/readyz')).status).toBe(200);
  expect(server.stdout()).not.toContain('@riviere-ouelle-cpa.example');
  expect((await server.end('SIGTERM')).code).toBe(0);
});

describe('on a server of PostgreSQL of one’s own', () => {
  test('DEMO_DATA=off starts empty, and the data folder gets no database', async () => {
    const database = await createTestDatabase();
    const empty = createServerFolder();
    onTestFinished(empty.remove);
    const settings = { DATA_DIR: empty.path, DATABASE_URL: database.connectionString, DEMO_DATA: 'off' };
    const server = startServer(settings);
    const address = await server.address;
    await expect(signInAt(address, PERSON_RESPONSIBLE)).rejects.toThrow('401');
    expect(await countRows(database.connectionString, 'organisations')).toBe(0);
    expect(await empty.processes()).toEqual([]);
    expect(empty.postmasterPid()).toBeUndefined();
    expect((await server.end('SIGTERM')).code).toBe(0);
    await database.drop();
  });

  test('two servers that start together load the worlds once, and know each other’s sessions', async () => {
    const database = await createTestDatabase();
    const secret = 'un-secret-partage-par-les-deux-serveurs';
    const settings = {
      DATABASE_URL: database.connectionString,
      MANDAT_SECRET: secret,
      DATA_DIR: folder.path,
    };
    const servers = [startServer(settings), startServer(settings)];
    const [first = '', second = ''] = await Promise.all(servers.map((server) => server.address));
    const caller = await signInAt(first, PERSON_RESPONSIBLE);
    expect((await contactWriter(callerAt(second, caller.cookie))).contactIds).toHaveLength(12);
    await caller.send('/api/session', { method: 'DELETE' });
    const session = await callerAt(second, caller.cookie).call(getSession);
    expect(session.json).toMatchObject({ account: null });
    for (const server of servers) {
      expect(server.stderr()).toBe('');
      expect((await server.end('SIGTERM')).code).toBe(0);
    }
    await database.drop();
  });

  test('with an owner’s address beside it, the service can’t alter the journal; with one address it is told', async () => {
    const database = await createTestDatabase();
    const { connectionString: DATABASE_OWNER_URL, serviceConnectionString: DATABASE_URL } = database;
    const settings = { DATA_DIR: folder.path, MANDAT_SECRET: 'un-secret-partage-par-tous-les-serveurs' };
    const apart = startServer({ ...settings, DATABASE_URL, DATABASE_OWNER_URL });
    const writer = await contactWriter(await signInAt(await apart.address, PERSON_RESPONSIBLE));
    const [contactId = ''] = writer.contactIds;
    const version = await writer.versionOf(contactId);
    expect((await writer.write({ contactId, version, extension: '7', key: 'apart' })).status).toBe(200);
    expect(await countRows(DATABASE_URL, 'journal_entries')).toBeGreaterThan(0);
    expect(apart.stdout()).not.toContain('DATABASE_OWNER_URL');
    // Nothing to migrate: another process does without the owner.
    const beside = startServer({ ...settings, DATABASE_URL });
    await beside.address;
    expect(beside.stdout()).not.toContain('DATABASE_OWNER_URL');
    const alone = startServer({ ...settings, DATABASE_URL: DATABASE_OWNER_URL });
    await alone.address;
    expect(alone.stdout()).toMatch(/^Le rôle « mandat » .*DATABASE_OWNER_URL/m);
    for (const server of [apart, beside, alone]) {
      expect(server.stderr()).toBe('');
      expect((await server.end('SIGTERM')).code).toBe(0);
    }
    await database.drop();
  });
});
