import { expect, it } from 'vitest';
import { issueCodes } from '#server/linking/issue-codes.ts';
import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import { createTestLog } from '#tests/harness/test-log.ts';
import { FIRM, memberOf, TEST_NOW, testWorld } from '#tests/harness/test-world.ts';
import { createDemoMail } from './demo-mail.ts';

const { id: contactId, firstName } = memberOf(FIRM, 'maude').contact;
const recipient = { contactId, firstName, email: 'maude@courriel.example', language: 'fr' as const };
const CODE = /Code de liaison\u00a0: ([0-9A-Z]{5}-[0-9A-Z]{5})\n/;

it('lets every mail leave at once, and shows its code to trainers after a reload too', async () => {
  const store = createMemoryStore();
  await store.load(testWorld().data);
  const clock = { now: () => new Date(TEST_NOW) };
  const parts = { store, clock, log: createTestLog() };
  const { codes, mail, mailbox, saveCodes } = createDemoMail({ ...parts, saved: undefined });
  await store.write((transaction) =>
    issueCodes(transaction, [recipient], { codes, organisation: FIRM, now: clock.now(), traceId: 'trace' }),
  );
  mail.wake();
  await mail.idle();

  const [shown] = await mailbox.newest(10);
  expect(shown).toMatchObject({ to: recipient.email, state: 'sent', text: expect.stringMatching(CODE) });
  // The store forgot it, as a real one does.
  expect((await store.outbox.newest(10)).map(({ sealed }) => sealed)).toEqual([null]);
  const saved = JSON.parse(JSON.stringify(saveCodes()));
  const reopened = createDemoMail({ ...parts, saved });
  expect(await reopened.mailbox.newest(10)).toEqual([shown]);
});
