import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '#tests/harness/caller.ts';
import { contactWriter, PERSON_RESPONSIBLE } from '#tests/harness/contact-writer.ts';
import { createServerFolder, type ServerFolder } from '#tests/harness/server-folder.ts';
import {
  callerAt,
  killServers,
  type ServerProcess,
  signInAt,
  startServer,
} from '#tests/harness/server-process.ts';

let folder: ServerFolder;
let server: ServerProcess;
let address: string;
let caller: Caller;

beforeAll(async () => {
  folder = createServerFolder();
  server = startServer({ DATA_DIR: folder.path });
  address = await server.address;
  caller = await signInAt(address, PERSON_RESPONSIBLE);
});

afterAll(async () => {
  await killServers();
  await folder.remove();
});

test('while it is away: every answer that needs it is 503, the page and /healthz go on', async () => {
  await folder.killDatabase();
  const answers = await Promise.all([
    caller.send('/api/session'),
    signInAt(address, PERSON_RESPONSIBLE).then(
      () => 'signed in',
      (error: Error) => error.message,
    ),
    caller.send('/readyz'),
    caller.send('/healthz'),
    caller.send('/mon-organisation/contacts'),
  ]);
  const [session, signIn, ready, health, page] = answers;
  expect([200, 503]).toContain(session.status);
  if (session.status === 200) expect(session.json).toMatchObject({ account: { email: PERSON_RESPONSIBLE } });
  expect(signIn).toMatch(/503|signed in/);
  expect([200, 503]).toContain(ready.status);
  expect([health.status, page.status]).toEqual([200, 200]);
  await expect
    .poll(async () => (await caller.send('/readyz')).status, { timeout: 20_000, interval: 50 })
    .toBe(200);
});

test('the database killed under load: 503, never a 200 without effect, then it serves again', async () => {
  const writer = await contactWriter(caller);
  const statuses = new Set<number>();
  const acknowledged = new Map<string, number>();
  let going = true;

  async function write(contactId: string): Promise<void> {
    let version = await writer.versionOf(contactId);
    for (let turn = 0; going; turn += 1) {
      const extension = String(turn % 100_000_000);
      const answer = await writer.write({ contactId, version, extension, key: `${contactId}-${turn}` });
      statuses.add(answer.status);
      if (answer.status === 200 || answer.status === 412) {
        // 412: a write whose answer was lost was done after all, which is allowed.
        version += 1;
        if (answer.status === 200) acknowledged.set(contactId, version);
      } else {
        expect(answer.json).toMatchObject({ code: 'service-unavailable', status: 503 });
        expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
        expect(answer.text).not.toMatch(/postgres|ECONN|terminat/i);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }

  const writers = writer.contactIds.slice(0, 4).map(write);
  await expect.poll(() => acknowledged.size, { timeout: 5000 }).toBe(4);
  for (let kill = 0; kill < 2; kill += 1) {
    await folder.killDatabase();
    await expect.poll(() => statuses.has(503), { timeout: 5000 }).toBe(true);
    const before = new Map(acknowledged);
    await expect
      .poll(() => [...acknowledged].every(([id, version]) => version > (before.get(id) ?? 0)), {
        timeout: 20_000,
      })
      .toBe(true);
    statuses.delete(503);
  }
  going = false;
  await Promise.all(writers);

  expect([...statuses].filter((status) => ![200, 412, 503].includes(status))).toEqual([]);
  for (const [contactId, version] of acknowledged) {
    expect(await writer.versionOf(contactId)).toBeGreaterThanOrEqual(version);
  }
  expect((await callerAt(address).send('/readyz')).status).toBe(200);
  expect((await callerAt(address).send('/healthz')).status).toBe(200);
  expect(server.child.exitCode).toBeNull();
  expect(server.stdout()).toContain('The database answers again');
  expect(server.stderr()).not.toMatch(/unhandled/i);
  expect((await server.end('SIGTERM')).code).toBe(0);
  expect(await folder.processes()).toEqual([]);
});
