import { describe, expect, test } from 'vitest';
import { listMailbox, reportMailDelivery } from '#contract/mailbox/mailbox.operations.ts';
import { mailboxSchema } from '#contract/mailbox/mailbox.schema.ts';
import { issueCodes } from '#server/linking/issue-codes.ts';
import { TEST_REPORT_SECRET } from '#tests/harness/backend.ts';
import { createCaller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import type { Service } from '#tests/harness/start-service.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

const maude = memberOf(FIRM, 'maude').contact;

async function queueCode({ store, codes, clock }: Service): Promise<string> {
  const { id: contactId, email, firstName } = maude;
  const recipient = { contactId, email: email ?? '', firstName, language: 'fr' as const };
  await store.write((transaction) =>
    issueCodes(transaction, [recipient], { codes, organisation: FIRM, now: clock.now(), traceId: 'trace' }),
  );
  const mail = (await store.outbox.newest(100)).find(({ sealed }) => sealed !== null);
  return mail?.id ?? '';
}

onEachStore('the local mailbox', { mailbox: true }, (service) => {
  test('shows a mail as its reader gets it, code included, and without the code once nobody has it', async () => {
    const id = await queueCode(service());
    const read = async () => {
      const { json, status } = await service().anonymous.call(listMailbox);
      expect(status).toBe(200);
      return mailboxSchema.parse(json).mails.find((mail) => mail.id === id);
    };
    expect(await read()).toMatchObject({
      to: maude.email,
      language: 'fr',
      state: 'queued',
      subject: expect.stringContaining('Vos coordonnées de liaison'),
      text: expect.stringMatching(/Code de liaison\u00a0: [0-9A-Z]{5}-[0-9A-Z]{5}\n/),
    });
    await service().store.write(({ outbox }) => outbox.settle(id, { state: 'sent' }, service().clock.now()));
    expect(await read()).toMatchObject({ state: 'sent', text: expect.stringContaining('•••••-•••••') });
  });

  test('is nowhere on a real server', async () => {
    const real = createCaller(service().with(() => ({ mailbox: undefined })));
    expect(await real.call(listMailbox)).toMatchObject({ status: 404, json: { code: 'not-found' } });
  });
});

onEachStore('reports of the mail service', {}, (service) => {
  const report = (body: object, secret = TEST_REPORT_SECRET, caller = service().anonymous) =>
    caller.call(reportMailDelivery, {
      rawBody: JSON.stringify(body),
      // As another service sends it: no browser's headers.
      headers: { authorization: `Bearer ${secret}`, 'sec-fetch-site': 'none' },
    });
  const stateOf = async (id: string) =>
    (await service().store.outbox.newest(100)).find((one) => one.id === id)?.state;

  describe('with the secret', () => {
    test('say that a mail arrived, then that it came back', async () => {
      const id = await queueCode(service());
      const now = service().clock.now();
      expect((await report({ messageId: `<${id}@x.example>`, state: 'delivered' })).status).toBe(404);
      await service().store.write(async ({ outbox }) => {
        await outbox.claim(now, 100, 1000);
        await outbox.settle(id, { state: 'sent' }, now);
      });
      expect((await report({ messageId: `<${id}@x.example>`, state: 'delivered' })).status).toBe(204);
      expect(await stateOf(id)).toBe('delivered');
      const messageId = id.toUpperCase();
      expect((await report({ messageId, state: 'bounced', reason: 'mailbox full' })).status).toBe(204);
      expect(await stateOf(id)).toBe('bounced');
    });

    test.each([crypto.randomUUID(), 'x'.repeat(40), `<${'0'.repeat(36)}@x.example>`])(
      '« %s » is unknown',
      async (messageId) => {
        expect((await report({ messageId, state: 'delivered' })).status).toBe(404);
      },
    );
  });

  test('are refused without it, and unheard of where none is set', async () => {
    const body = { messageId: crypto.randomUUID(), state: 'delivered' };
    for (const secret of ['', 'wrong', `${TEST_REPORT_SECRET}x`]) {
      expect(await report(body, secret)).toMatchObject({
        status: 401,
        json: { code: 'credentials-refused' },
      });
    }
    const none = createCaller(service().with(() => ({ mailReportSecret: undefined })));
    expect(await report(body, TEST_REPORT_SECRET, none)).toMatchObject({ status: 404 });
  });
});
