import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { issueCodes } from '#server/linking/issue-codes.ts';
import { createLinkingCodes } from '#server/linking/linking-codes.ts';
import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import type { Store } from '#server/store/store.ts';
import { type SmtpRecorder, startSmtpRecorder } from '#tests/harness/smtp-recorder.ts';
import { createTestClock } from '#tests/harness/test-clock.ts';
import { FIRM, memberOf, testWorld } from '#tests/harness/test-world.ts';
import { createMailWorker } from './create-mail-worker.ts';
import { outgoingMail } from './outgoing-mail.ts';
import { createSmtpDelivery } from './smtp-delivery.ts';

const START = '2026-11-22T15:00:00.000Z';
const codes = createLinkingCodes({ secret: 's'.repeat(32) });
const maude = memberOf(FIRM, 'maude').contact;
const huong = memberOf(FIRM, 'huong').contact;

/** Everything that was logged, as text. */
let logged: string[];
let store: Store;
const clock = createTestClock(START);

beforeEach(async () => {
  logged = [];
  clock.moveTo(START);
  store = createMemoryStore();
  await store.load(testWorld().data);
});

function openWorker(smtpUrl: string, options: Partial<Parameters<typeof createMailWorker>[0]> = {}) {
  const from = 'Mandat <mandat@exemple.example>';
  const delivery = createSmtpDelivery({ smtpUrl, from, publicUrl: 'https://mandat.example', codes });
  const keep = (details: object, message: string) => {
    logged.push(`${message} ${JSON.stringify(details)}`);
  };
  const log = { info: keep, error: keep };
  const worker = createMailWorker({ store, clock, log, deliver: delivery.deliver, lookMs: 0, ...options });
  onTestFinished(async () => {
    await worker.stop();
    delivery.close();
  });
  return {
    ...worker,
    /** Sends all that is due. */
    async run() {
      worker.wake();
      await worker.idle();
    },
  };
}

async function record(options?: Parameters<typeof startSmtpRecorder>[0]): Promise<SmtpRecorder> {
  const smtp = await startSmtpRecorder(options);
  onTestFinished(smtp.close);
  return smtp;
}

const issueTo = (...contacts: ReadonlyArray<typeof maude>) =>
  store.write((transaction) =>
    issueCodes(
      transaction,
      contacts.map(({ id, email, firstName, language }) => ({
        contactId: id,
        email: email ?? '',
        firstName,
        language,
      })),
      { codes, organisation: FIRM, now: clock.now(), traceId: 'trace' },
    ),
  );

const queueTo = (...addresses: readonly string[]) =>
  store.write(({ outbox }) =>
    outbox.queue(
      addresses.map((to) =>
        outgoingMail({
          organisationId: FIRM.id,
          to,
          language: 'fr',
          template: 'contact-updated',
          values: { firstName: 'Maïa', organisation: FIRM.name },
          now: clock.now(),
        }),
      ),
    ),
  );

const records = () => store.outbox.newest(100);
const only = async () => {
  const [mail] = await records();
  if (!mail) throw new Error('the outbox is empty');
  return mail;
};

describe('what leaves', () => {
  test.each(['fr', 'en'] as const)('linking credentials in %s, in text and in HTML', async (language) => {
    const smtp = await record();
    await issueTo({ ...maude, language });
    const { id, sealed, values } = await only();
    const code = await codes.unseal(id, sealed ?? '');
    const shown = `${code.slice(0, 5)}-${code.slice(5)}`;
    await openWorker(smtp.url).run();

    const [mail] = smtp.mails;
    expect(smtp.mails).toHaveLength(1);
    expect(mail?.to).toEqual([maude.email]);
    expect(mail?.headers.get('message-id')).toBe(`<${id}@mandat.example>`);
    expect(mail?.headers.get('from')).toBe('Mandat <mandat@exemple.example>');
    expect(mail?.headers.get('subject')).toContain(
      language === 'fr' ? 'Vos coordonnées de liaison' : 'Your linking information',
    );
    expect(mail?.headers.get('content-language')).toBe(`${language}-CA`);
    for (const body of [mail?.text, mail?.html]) {
      expect(body).toContain(shown);
      expect(body).toContain(values.identifier);
      expect(body).toContain(FIRM.name);
      expect(body).toContain(`https://mandat.example/liaison?identifiant=${values.identifier}`);
    }
    expect(await only()).toMatchObject({ state: 'sent', sealed: null, sentAt: START, reason: null });
    // Nowhere in what is kept, nor in what is logged.
    expect(`${logged.join()} ${JSON.stringify(await records())}`).not.toMatch(new RegExp(`${code}|${shown}`));
    expect(logged.join()).not.toContain(maude.email);
  });

  test('each mail once, however often it is woken', async () => {
    const smtp = await record();
    await queueTo(...Array.from({ length: 30 }, (_, at) => `a${at}@courriel.example`));
    const worker = openWorker(smtp.url);
    for (let times = 0; times < 10; times += 1) worker.wake();
    await worker.run();
    expect(new Set(smtp.mails.map(({ headers }) => headers.get('message-id'))).size).toBe(30);
    expect(smtp.mails).toHaveLength(30);
  });

  test('goes on by itself: what is queued while it sends leaves too', async () => {
    const smtp = await record({
      onMail: () =>
        smtp.mails.length === 0 ? queueTo('b@courriel.example').then(() => undefined) : undefined,
    });
    const worker = openWorker(smtp.url, { lanes: 1 });
    await queueTo('a@courriel.example');
    worker.wake();
    worker.wake();
    await worker.idle();
    expect(smtp.mails.map(({ to }) => to[0])).toEqual(['a@courriel.example', 'b@courriel.example']);
  });
});

describe('what fails', () => {
  test('« 451 » is tried again after a wait, and leaves then', async () => {
    let replies = 1;
    const later = { responseCode: 451, message: 'greylisted, try later' };
    const smtp = await record({
      onRecipient: () => {
        replies -= 1;
        return replies >= 0 ? later : undefined;
      },
    });
    await issueTo(maude);
    const worker = openWorker(smtp.url);
    await worker.run();
    const waiting = await only();
    expect(waiting).toMatchObject({ state: 'queued', attempts: 1, sentAt: null });
    expect(waiting.reason).toContain('greylisted');
    expect(waiting.sealed).not.toBeNull();

    clock.moveTo('2026-11-22T15:00:30.000Z');
    await worker.run();
    expect(smtp.mails).toHaveLength(0);
    clock.moveTo('2026-11-22T15:02:00.000Z');
    await worker.run();
    expect(smtp.mails).toHaveLength(1);
    expect(await only()).toMatchObject({ state: 'sent', attempts: 2, sealed: null });
  });

  test.each(['RCPT', 'DATA'])('« 550 » at %s bounces at once, and the code is wiped', async (place) => {
    const reply = { responseCode: 550, message: 'no such user' };
    const smtp = await record(place === 'RCPT' ? { onRecipient: () => reply } : { onMail: () => reply });
    await issueTo(maude);
    await openWorker(smtp.url).run();
    const mail = await only();
    expect(mail).toMatchObject({ state: 'bounced', attempts: 1, sealed: null });
    expect(mail.reason).toContain('no such user');
    const newest = await store.linkingCodes.newestOf(FIRM.id, [maude.id]);
    expect(newest.get(maude.id)?.mail).toBe('bounced');
  });

  test('no mail server: it waits, and dies after a day of tries', async () => {
    const smtp = await startSmtpRecorder();
    await smtp.close();
    await issueTo(maude);
    const worker = openWorker(smtp.url);
    const start = Date.parse(START);
    for (let hour = 0; hour <= 40; hour += 1) {
      clock.moveTo(new Date(start + hour * 3_600_000).toISOString());
      await worker.run();
    }
    expect(await only()).toMatchObject({ state: 'dead', attempts: 9, sealed: null });
  });

  test('a poisoned mail delays nobody', async () => {
    const smtp = await record();
    await store.write(({ outbox }) =>
      outbox.queue([
        outgoingMail({
          organisationId: FIRM.id,
          to: 'a@courriel.example',
          language: 'fr',
          template: 'linking-credentials',
          values: { firstName: 'Maïa', organisation: FIRM.name, identifier: 'X', expiresAt: START },
          // Sealed by nobody.
          sealed: '00'.repeat(40),
          now: new Date(Date.parse(START) - 1000),
        }),
      ]),
    );
    await queueTo('b@courriel.example', 'c@courriel.example');
    await openWorker(smtp.url, { lanes: 1 }).run();
    expect(smtp.mails.map(({ to }) => to[0]).sort()).toEqual(['b@courriel.example', 'c@courriel.example']);
    const states = (await records()).map(({ state }) => state).sort();
    expect(states).toEqual(['queued', 'sent', 'sent']);
    expect(logged.join()).toContain('mail-not-made');
  });

  test('a mail that a worker took and never settled comes back once its lease has run out', async () => {
    const smtp = await record();
    await issueTo(huong);
    await store.write(({ outbox }) => outbox.claim(clock.now(), 1, 120_000));
    const worker = openWorker(smtp.url);
    await worker.run();
    expect(smtp.mails).toHaveLength(0);
    clock.moveTo('2026-11-22T15:02:00.000Z');
    await worker.run();
    expect(smtp.mails).toHaveLength(1);
    expect(await only()).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test('a store that is gone is logged, and the worker lives on', async () => {
    const smtp = await record();
    await queueTo('a@courriel.example');
    let gone = true;
    const write: Store['write'] = (work) => {
      if (gone) return Promise.reject(new Error('gone'));
      return store.write(work);
    };
    const worker = openWorker(smtp.url, { store: { write } });
    await worker.run();
    expect(logged.join()).toContain('mail-worker-failed');
    gone = false;
    await worker.run();
    expect(smtp.mails).toHaveLength(1);
  });
});

test('stops once what is under way is settled, and takes no more', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const smtp = await record({ onMail: () => held.then(() => undefined) });
  await queueTo('a@courriel.example', 'b@courriel.example');
  const worker = openWorker(smtp.url, { lanes: 1 });
  worker.wake();
  await expect.poll(async () => (await records()).filter(({ attempts }) => attempts > 0).length).toBe(1);
  const stopped = worker.stop();
  release();
  await stopped;
  expect((await records()).map(({ state }) => state).sort()).toEqual(['queued', 'sent']);
});

afterEach(() => {
  expect(logged.filter((line) => /[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b/.test(line))).toEqual([]);
});
