import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MailOutcome, OutgoingMail } from '#server/store/outbox-store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { anOrganisation, EMPTY_WORLD, NOW } from './test-world.ts';

const LEASE = 60_000;
const later = (ms: number) => new Date(NOW.getTime() + ms);

describe.each(STORES)('the outbox, $name', ({ open }) => {
  let opened: OpenStore;
  const firm = anOrganisation();
  beforeAll(async () => {
    opened = await open();
    await opened.store.load({ ...EMPTY_WORLD, organisations: [firm] });
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    // Whatever an earlier test left waiting.
    for (const { id } of await claim(later(1e9), 1000)) await settle(id, { state: 'dead', reason: 'left' });
  });

  function aMail(fields: Partial<OutgoingMail> = {}): OutgoingMail {
    return {
      id: randomUUID(),
      organisationId: firm.id,
      contactId: null,
      to: 'anais@boisclair.example',
      language: 'fr',
      template: 'contact-updated',
      values: { firstName: 'Anaïs', organisation: 'L’« Étoile »' },
      sealed: null,
      queuedAt: NOW,
      ...fields,
    };
  }

  const queue = (...mails: OutgoingMail[]) => opened.store.write(({ outbox }) => outbox.queue(mails));
  const claim = (now: Date, limit = 10) =>
    opened.store.write(({ outbox }) => outbox.claim(now, limit, LEASE));
  const settle = (id: string, outcome: MailOutcome, now = NOW) =>
    opened.store.write(({ outbox }) => outbox.settle(id, outcome, now));
  const report = (id: string, state: 'delivered' | 'bounced', reason: string | null = null) =>
    opened.store.write(({ outbox }) => outbox.report(id, state, reason));
  const recordOf = async (id: string) =>
    (await opened.store.outbox.newest(1000)).find((one) => one.id === id);

  it('gives what is due, the oldest first, as it was queued; to nobody else while the lease lasts', async () => {
    const [late, early, account] = [
      aMail({ queuedAt: later(2000), sealed: 'scellé' }),
      aMail({ queuedAt: later(1000), language: 'en' }),
      aMail({ queuedAt: later(500), organisationId: null, template: 'account-code' }),
    ];
    await queue(late, early, account, aMail({ queuedAt: later(9000) }));
    expect(await claim(later(3000))).toEqual([
      { ...account, attempts: 0 },
      { ...early, attempts: 0 },
      { ...late, attempts: 0 },
    ]);
    expect(await claim(later(3000))).toEqual([]);
  });

  it('takes no more than asked for', async () => {
    await queue(...Array.from({ length: 5 }, () => aMail()));
    expect(await claim(NOW, 2)).toHaveLength(2);
    expect(await claim(NOW, 10)).toHaveLength(3);
  });

  it('gives it again once the lease has run out, and counts the tries', async () => {
    const mail = aMail();
    await queue(mail);
    await claim(NOW);
    expect(await claim(later(LEASE - 1))).toEqual([]);
    expect(await claim(later(LEASE))).toEqual([{ ...mail, attempts: 1 }]);
  });

  it('leaves no trace of a claim that was given up', async () => {
    const mail = aMail();
    await queue(mail);
    const lost = opened.store.write(async ({ outbox }) => {
      await outbox.claim(NOW, 10, LEASE);
      throw new Error('cut');
    });
    await expect(lost).rejects.toThrow('cut');
    expect(await claim(NOW)).toEqual([{ ...mail, attempts: 0 }]);
  });

  it('never gives one mail to two workers', async () => {
    const mails = Array.from({ length: 60 }, () => aMail());
    await queue(...mails);
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim(NOW, 5)));
    const rest = await claim(NOW, 100);
    const ids = [...claims.flat(), ...rest].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(mails.map(({ id }) => id).toSorted());
  });

  it('keeps a poisoned mail from delaying the others: it waits, they pass', async () => {
    const [poisoned, fine] = [aMail({ queuedAt: NOW }), aMail({ queuedAt: later(1) })];
    await queue(poisoned, fine);
    expect((await claim(later(1), 1)).map(({ id }) => id)).toEqual([poisoned.id]);
    await settle(poisoned.id, { state: 'queued', reason: '451 later', retryAt: later(LEASE * 5) });
    expect((await claim(later(1), 1)).map(({ id }) => id)).toEqual([fine.id]);
    await settle(fine.id, { state: 'sent' });
    expect(await claim(later(LEASE * 5 - 1))).toEqual([]);
    expect(await claim(later(LEASE * 5))).toEqual([{ ...poisoned, attempts: 1 }]);
  });

  it('wipes what is sealed once the mail has left, bounced or died, not before', async () => {
    const mails = ['sent', 'bounced', 'dead', 'queued'].map((name) => aMail({ sealed: `scellé ${name}` }));
    await queue(...mails);
    await claim(NOW);
    const [sent, bounced, dead, queued] = mails.map(({ id }) => id) as [string, string, string, string];
    await settle(sent, { state: 'sent' }, later(10));
    await settle(bounced, { state: 'bounced', reason: '550 no such user' });
    await settle(dead, { state: 'dead', reason: 'too many tries' });
    await settle(queued, { state: 'queued', reason: '451 later', retryAt: later(5) });
    expect(await recordOf(sent)).toMatchObject({
      state: 'sent',
      sealed: null,
      reason: null,
      sentAt: later(10).toISOString(),
      attempts: 1,
    });
    expect(await recordOf(bounced)).toMatchObject({
      state: 'bounced',
      sealed: null,
      reason: '550 no such user',
    });
    expect(await recordOf(dead)).toMatchObject({ state: 'dead', sealed: null, sentAt: null });
    expect(await recordOf(queued)).toMatchObject({
      state: 'queued',
      sealed: 'scellé queued',
      reason: '451 later',
    });
  });

  it('hears of a mail that arrived or came back, and only of one that was tried', async () => {
    const mail = aMail({ sealed: 'scellé' });
    await queue(mail);
    expect(await report(mail.id, 'delivered')).toBe(false);
    await claim(NOW);
    // The report may be quicker than the worker.
    expect(await report(mail.id, 'delivered')).toBe(true);
    await settle(mail.id, { state: 'sent' });
    expect(await recordOf(mail.id)).toMatchObject({ state: 'delivered', sealed: null });
    expect(await report(mail.id, 'bounced', 'mailbox full')).toBe(true);
    expect(await recordOf(mail.id)).toMatchObject({ state: 'bounced', reason: 'mailbox full' });
    expect(await report(randomUUID(), 'bounced')).toBe(false);
  });

  it('shows the newest first', async () => {
    const mails = [10, 30, 20].map((ms) => aMail({ queuedAt: later(1e6 + ms) }));
    await queue(...mails);
    const shown = (await opened.store.outbox.newest(3)).map(({ id }) => id);
    expect(shown).toEqual([mails[1], mails[2], mails[0]].map((mail) => mail?.id));
  });
});
