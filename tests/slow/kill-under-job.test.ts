import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import { requestSchema } from '#contract/requests/request.schema.ts';
import { seededRandom } from '#mocks/builders/seeded-random.ts';
import { attestationsOf } from '#tests/contract/request-bodies.ts';
import { grantTo, grantToNew } from '#tests/contract/request-driver.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { createServerFolder, type ServerFolder } from '#tests/harness/server-folder.ts';
import {
  callerAt,
  killServers,
  type ServerProcess,
  signInAt,
  startServer,
} from '#tests/harness/server-process.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

const KILLS = 20;
/** New persons, each with a relation, a code and a mail; every fifth one with a delegation too. */
const PERSONS = 416;
const DELEGATED = 84;
/** A kill that comes once the job is done doesn't count; so many rounds must hold the kills that do. */
const MOST_ROUNDS = 3 * KILLS;
/** A lease, and the job itself. */
const DONE_WITHIN_MS = 60_000;

const seed = Number(process.env.SEED) || Date.now() % 1_000_000;
const random = seededRandom(seed);
const anais = memberOf(FIRM, 'anais');
const figures = { kills: 0, tooLate: 0, partlyApplied: 0 };
let folder: ServerFolder;
let signedIn: Caller;
/** How long the job takes when nobody kills it, in ms: kills fall within that time. */
let jobMs: number;

beforeAll(async () => {
  console.info(`seed ${seed} (SEED=${seed} falls the same way)`);
  folder = createServerFolder();
  const server = startServer({ DATA_DIR: folder.path });
  signedIn = await signInAt(await server.address, anais.email);
  await server.end('SIGTERM');
});

afterAll(async () => {
  await killServers();
  await folder?.remove();
  const { kills, tooLate, partlyApplied } = figures;
  console.info(
    `${kills} kills of a running job, ${partlyApplied} between its lots; ${tooLate} came too late`,
  );
});

const start = (): ServerProcess => startServer({ DATA_DIR: folder.path });

/** Five hundred lines; the addresses tell the round. */
function actsOf(round: number) {
  const persons = Array.from({ length: PERSONS }, (_, place) =>
    grantToNew(FIRM.id, {
      firstName: `Personne ${place}`,
      lastName: `Ronde ${round}`,
      email: `personne-${place}@ronde-${round}.example`,
    }),
  );
  const delegations = persons.slice(0, DELEGATED).map(({ newContactId }) => grantTo(newContactId, TODAY));
  return [...persons.map((act) => ({ ...act, ...TODAY })), ...delegations];
}

/** The server's own day: its clock is the real one. */
const TODAY = { startOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) };

/** What is submitted in a round, byte for byte the same when the answer is asked for again. */
function bodyOf(round: number): string {
  const content = { kind: 'acts', acts: actsOf(round) } as const;
  const attestations = attestationsOf('reconciliation');
  return JSON.stringify({ form: 'reconciliation', content, attestations, corrects: null });
}

async function submit(caller: Caller, round: number, rawBody: string): Promise<string> {
  const params = { profileId: anais.profileId };
  const answer = await caller.call(api.submitRequest, { params, key: `ronde-${round}`, rawBody });
  expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
  return requestSchema.parse(answer.json).id;
}

async function requestOf(caller: Caller, requestId: string) {
  const params = { profileId: anais.profileId, requestId };
  return requestSchema.parse((await caller.call(api.getRequest, { params })).json);
}

/** Looks behind the server's back: how often each person, mail, relation and line of the journal of a round is there. */
async function foundOf(round: number, requestId: string) {
  const client = new Client({ connectionString: await folder.databaseUrl() });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, number>>(
      `select
         (select count(*)::int from contacts where email like $1) as contacts,
         (select count(distinct email)::int from contacts where email like $1) as persons,
         (select count(*)::int from outbox where recipient like $1) as mails,
         (select count(distinct recipient)::int from outbox where recipient like $1) as recipients,
         (select count(*)::int from linking_codes code join contacts c
            on c.organisation_id = code.organisation_id and c.id = code.contact_id where c.email like $1) as codes,
         (select count(*)::int from contact_relations r join contacts c
            on c.organisation_id = r.organisation_id and c.id = r.contact_id where c.email like $1) as relations,
         (select count(*)::int from journal_entries where request_id = $2 and action = 'contact-added') as added,
         (select count(*)::int from journal_entries where request_id = $2 and action = 'relation-added') as related`,
      [`%@ronde-${round}.example`, requestId],
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

const ONCE = {
  contacts: PERSONS,
  persons: PERSONS,
  mails: PERSONS,
  recipients: PERSONS,
  codes: PERSONS,
  relations: PERSONS + DELEGATED,
  added: PERSONS,
  related: PERSONS + DELEGATED,
};

/** Looks behind the server's back at the lines of a request, then kills: what was left to apply at that moment, and what was applied. */
async function killDuring(server: ServerProcess, requestId: string, killDatabase: boolean) {
  const client = new Client({ connectionString: await folder.databaseUrl() });
  // Its server may be killed under it.
  client.on('error', () => undefined);
  await client.connect();
  await pause(random.below(jobMs));
  const { rows } = await client.query<{ pending: number; applied: number }>(
    `select count(*) filter (where state = 'pending')::int as pending,
       count(*) filter (where state = 'applied')::int as applied
     from request_lines where request_id = $1`,
    [requestId],
  );
  const gone = server.end('SIGKILL');
  if (killDatabase) await folder.killDatabase();
  expect(await gone).toMatchObject({ signal: 'SIGKILL' });
  await client.end().catch(() => undefined);
  return rows[0] ?? { pending: 0, applied: 0 };
}

const untilDone = (caller: Caller, requestId: string) =>
  expect
    .poll(async () => (await requestOf(caller, requestId)).counts.pending, {
      timeout: DONE_WITHIN_MS,
      interval: 20,
    })
    .toBe(0);

async function timeJob(): Promise<number> {
  const server = start();
  const caller = callerAt(await server.address, signedIn.cookie);
  const requestId = await submit(caller, 0, bodyOf(0));
  const from = performance.now();
  await untilDone(caller, requestId);
  const took = Math.ceil(performance.now() - from);
  await server.end('SIGTERM');
  console.info(`the job takes ${took} ms`);
  return took;
}

test(`${KILLS} kills during a job of 500 lines: each line once, each mail once`, async () => {
  jobMs = await timeJob();
  for (let round = 1; figures.kills < KILLS && round <= MOST_ROUNDS; round += 1) {
    const server = start();
    const body = bodyOf(round);
    const requestId = await submit(callerAt(await server.address, signedIn.cookie), round, body);
    const left = await killDuring(server, requestId, round % 2 === 0);
    if (left.pending === 0) figures.tooLate += 1;
    else figures.kills += 1;
    if (left.pending > 0 && left.applied > 0) figures.partlyApplied += 1;

    const next = start();
    const caller = callerAt(await next.address, signedIn.cookie);
    // The answer that may have been lost is given again, and nothing is submitted twice.
    expect(await submit(caller, round, body)).toBe(requestId);
    await untilDone(caller, requestId);
    expect(await requestOf(caller, requestId)).toMatchObject({ state: 'applied', counts: { applied: 500 } });
    expect(await foundOf(round, requestId)).toEqual(ONCE);
    expect(next.stderr()).toBe('');
    expect((await next.end('SIGTERM')).code).toBe(0);
  }
  expect(figures.kills).toBe(KILLS);
  expect(figures.partlyApplied).toBeGreaterThan(0);
});
