import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '#mocks/builders/seeded-random.ts';
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
import { expectedRows, foundRows } from './check-demo-data.ts';
import { checkKept } from './check-kept.ts';
import { createLedger, startWriters } from './write-load.ts';

/** In order: while writing, while starting again, during a very first start. */
const KILLS = { writing: 60, restarting: 20, firstStart: 20 };
const WRITERS = 6;
const LONGEST_MS = { writing: 1200, restarting: 1500, firstStart: 4000 };
/** Writes of earlier rounds that are asked for again after each restart. */
const REPEATED = 5;

const seed = Number(process.env.SEED) || Date.now() % 1_000_000;
const random = seededRandom(seed);
const ledger = createLedger();
const figures = { kills: 0, lost: 0, longestRestart: 0, repeated: 0, unansweredButDone: 0 };
const folders: ServerFolder[] = [];
let folder: ServerFolder;
let signedIn: Caller;

beforeAll(async () => {
  console.info(`seed ${seed} (SEED=${seed} falls the same way)`);
  folder = createServerFolder();
  folders.push(folder);
  const server = startServer({ DATA_DIR: folder.path });
  signedIn = await signInAt(await server.address, PERSON_RESPONSIBLE);
  await server.end('SIGTERM');
});

afterAll(async () => {
  await killServers();
  for (const one of folders) await one.remove();
  const { kills, lost, longestRestart, repeated, unansweredButDone } = figures;
  console.info(
    `${kills} kills, ${ledger.acknowledged.length} writes acknowledged, ${lost} lost, ${repeated} repeated by key, ` +
      `${unansweredButDone} done though unanswered, longest restart ${Math.round(longestRestart)} ms`,
  );
});

/** `kill -9`: every other time of the process alone, whose database lives on; else of both. */
async function kill(server: ServerProcess, where: ServerFolder): Promise<void> {
  figures.kills += 1;
  const gone = server.end('SIGKILL');
  if (figures.kills % 2 === 0) await where.killDatabase();
  expect(await gone).toMatchObject({ signal: 'SIGKILL' });
}

/** Starts again after a kill; answers the server and its address. */
async function startAgain(where: ServerFolder) {
  const asked = performance.now();
  const server = startServer({ DATA_DIR: where.path });
  const address = await server.address;
  figures.longestRestart = Math.max(figures.longestRestart, performance.now() - asked);
  expect(server.stderr()).toBe('');
  return { server, address, writer: await contactWriter(callerAt(address, signedIn.cookie)) };
}

async function expectAllKept(writer: Awaited<ReturnType<typeof contactWriter>>): Promise<void> {
  const faults = await checkKept(await folder.databaseUrl(), ledger);
  figures.lost += faults.filter((fault) => fault.startsWith('lost')).length;
  expect(faults).toEqual([]);
  expect(ledger.unexpected).toEqual([]);

  const { acknowledged, unanswered } = ledger;
  const repeated = acknowledged.slice(-1);
  while (acknowledged.length > 0 && repeated.length < REPEATED) repeated.push(random.pick(acknowledged));
  for (const { etag, body, ...change } of repeated) {
    const again = await writer.write(change);
    expect([again.status, again.headers.get('etag'), again.text]).toEqual([200, etag, body]);
    figures.repeated += 1;
  }
  // Asking again for what got no answer gives the answer it had, or does it now, or finds a newer version.
  for (const change of unanswered.splice(0)) {
    const again = await writer.write(change);
    expect([200, 412]).toContain(again.status);
    if (again.status !== 200) continue;
    figures.unansweredButDone += 1;
    acknowledged.push({ ...change, etag: again.headers.get('etag'), body: again.text });
  }
  expect(await checkKept(await folder.databaseUrl(), ledger)).toEqual([]);
}

test(`${KILLS.writing} kills while contacts are written`, async () => {
  for (let round = 0; round < KILLS.writing; round += 1) {
    const { server, writer } = await startAgain(folder);
    await expectAllKept(writer);
    const stop = startWriters(writer, ledger, random, WRITERS);
    await pause(random.below(LONGEST_MS.writing));
    await kill(server, folder);
    await stop();
  }
  const { server, writer } = await startAgain(folder);
  await expectAllKept(writer);
  expect(ledger.acknowledged.length).toBeGreaterThan(KILLS.writing);
  expect((await server.end('SIGTERM')).code).toBe(0);
  expect(await folder.processes()).toEqual([]);
});

test(`${KILLS.restarting} kills while it starts again`, async () => {
  for (let round = 0; round < KILLS.restarting; round += 1) {
    const { server, writer } = await startAgain(folder);
    const stop = startWriters(writer, ledger, random, WRITERS);
    await pause(200);
    await server.end('SIGKILL');
    await folder.killDatabase();
    await stop();
    const next = startServer({ DATA_DIR: folder.path });
    await pause(random.below(LONGEST_MS.restarting));
    await kill(next, folder);
  }
  const { server, writer } = await startAgain(folder);
  await expectAllKept(writer);
  expect((await server.end('SIGTERM')).code).toBe(0);
  expect(await folder.processes()).toEqual([]);
});

test(`${KILLS.firstStart} kills during a first start`, async () => {
  const expected = await expectedRows();
  for (let round = 0; round < KILLS.firstStart; round += 1) {
    const fresh = createServerFolder();
    folders.push(fresh);
    const first = startServer({ DATA_DIR: fresh.path });
    await pause(random.below(LONGEST_MS.firstStart));
    await kill(first, fresh);
    const said = first.stdout().trim().split('\n').at(-1);

    const next = startServer({ DATA_DIR: fresh.path });
    const address = await next.address;
    expect(await foundRows(await fresh.databaseUrl(), Object.keys(expected)), said).toEqual(expected);
    const writer = await contactWriter(await signInAt(address, PERSON_RESPONSIBLE));
    expect(writer.contactIds, said).toHaveLength(12);
    expect((await next.end('SIGTERM')).code).toBe(0);
    expect(await fresh.processes()).toEqual([]);
    await fresh.remove();
  }
});
