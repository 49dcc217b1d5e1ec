import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '#mocks/builders/seeded-random.ts';
import { issueCodes } from '#server/linking/issue-codes.ts';
import { createLinkingCodes, type LinkingCodes } from '#server/linking/linking-codes.ts';
import { keepSecret } from '#server/node/keep-secret.ts';
import { createPostgresStore, type PostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { createServerFolder, type ServerFolder } from '#tests/harness/server-folder.ts';
import { killServers, type ServerProcess, startServer } from '#tests/harness/server-process.ts';
import { type SmtpRecorder, startSmtpRecorder } from '#tests/harness/smtp-recorder.ts';
import { FIRM, testWorld } from '#tests/harness/test-world.ts';

const KILLS = 50;
/** In ms: a mail on its way can be hit at any moment. */
const SLOWEST = { mail: 60, round: 500 };
/** A lease lasts two minutes, and the worker looks every quarter of one. */
const ALL_BACK_MS = 200_000;

const seed = Number(process.env.SEED) || Date.now() % 1_000_000;
const random = seededRandom(seed);
const members = testWorld().data.contacts.filter(({ organisationId }) => organisationId === FIRM.id);
let folder: ServerFolder;
let smtp: SmtpRecorder;
let store: PostgresStore;
let codes: LinkingCodes;

const start = (): ServerProcess =>
  startServer({ DATA_DIR: folder.path, SMTP_URL: smtp.url, MAIL_FROM: 'mandat@exemple.example' });

beforeAll(async () => {
  console.info(`seed ${seed} (SEED=${seed} falls the same way)`);
  folder = createServerFolder();
  smtp = await startSmtpRecorder({
    async onMail() {
      await pause(random.below(SLOWEST.mail));
      return undefined;
    },
  });
  const first = start();
  await first.address;
  codes = createLinkingCodes({ secret: await keepSecret(folder.path) });
  // The database lives on when its server is killed alone.
  await first.end('SIGKILL');
  store = createPostgresStore({ connectionString: await folder.databaseUrl() });
});

afterAll(async () => {
  await killServers();
  await store?.close();
  await smtp?.close();
  await folder?.remove();
});

function queueCodes(): Promise<void> {
  const recipients = members.map(({ id, email, firstName, language }) => ({
    contactId: id,
    email: email ?? `${id}@boisclair.example`,
    firstName,
    language,
  }));
  return store.write((transaction) =>
    issueCodes(transaction, recipients, { codes, organisation: FIRM, now: new Date(), traceId: 'trace' }),
  );
}

const messageIds = () => smtp.mails.map(({ headers }) => headers.get('message-id') ?? '');

test(`${KILLS} kills while mails leave: none is lost, and a double can be told`, async () => {
  for (let round = 0; round < KILLS; round += 1) {
    await queueCodes();
    await queueCodes();
    const server = start();
    const before = smtp.mails.length;
    await expect.poll(() => smtp.mails.length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(before);
    await pause(random.below(SLOWEST.round));
    expect(await server.end('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
  }

  const last = start();
  const waiting = async () => {
    const mails = await store.outbox.newest(100_000);
    return mails.filter(({ state }) => state === 'queued').length;
  };
  await expect.poll(waiting, { timeout: ALL_BACK_MS, interval: 1000 }).toBe(0);
  const mails = await store.outbox.newest(100_000);
  expect((await last.end('SIGTERM')).code).toBe(0);
  expect(last.stderr()).toBe('');

  expect(mails).toHaveLength(KILLS * 2 * members.length);
  expect(mails.filter(({ state, sealed }) => state !== 'sent' || sealed !== null)).toEqual([]);
  const distinct = new Set(messageIds());
  expect([...distinct].toSorted()).toEqual(mails.map(({ id }) => `<${id}@localhost>`).toSorted());
  // Each kill hits a handful of mails on their way, no more.
  const doubles = smtp.mails.length - distinct.size;
  expect(doubles).toBeLessThanOrEqual(KILLS * 4);
  console.info(`${KILLS} kills, ${mails.length} mails, ${doubles} doubles`);
}, 1_200_000);
