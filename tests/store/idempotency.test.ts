import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '#domain/contact/contact.ts';
import type { IdempotencyScope } from '#server/store/idempotency-store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { aContact, anOrganisation, EMPTY_WORLD, NOW } from './test-world.ts';

const ANSWER = { fingerprint: 'empreinte', status: 200, headers: { etag: '"2"' }, body: '{"é":1}' };

const hoursLater = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

describe.each(STORES)('a write guarded by a key, $name', ({ open }) => {
  let opened: OpenStore;
  let contact: Contact;
  let scope: IdempotencyScope;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    const firm = anOrganisation();
    contact = aContact(firm.id);
    scope = { organisationId: firm.id, accountId: randomUUID(), key: 'clé/1 %' };
    await opened.store.load({ ...EMPTY_WORLD, organisations: [firm], contacts: [contact] });
  });

  /** Changes the contact unless an answer is kept, as routes do. */
  function attempt(own: IdempotencyScope = scope, now: Date = NOW) {
    return opened.store.writeOnce(own, now, async ({ contacts, idempotency }, kept) => {
      if (kept) return kept;
      const version = (await contacts.lock(contact.organisationId, contact.id))?.contact.version ?? 0;
      await contacts.update(contact.organisationId, contact.id, version, { language: 'en' });
      await idempotency.keep(own, ANSWER, now);
      return undefined;
    });
  }

  const version = async () =>
    (await opened.store.contacts.find(contact.organisationId, contact.id))?.contact.version;

  it('acts once and then gets the kept answer', async () => {
    expect(await attempt()).toEqual({ running: false, value: undefined });
    expect(await attempt()).toEqual({ running: false, value: ANSWER });
    expect(await attempt(scope, hoursLater(23.9))).toEqual({ running: false, value: ANSWER });
    expect(await version()).toBe(2);
  });

  it('keeps an answer without body', async () => {
    await opened.store.writeOnce(scope, NOW, ({ idempotency }) =>
      idempotency.keep(scope, { ...ANSWER, body: null }, NOW),
    );
    expect(await attempt()).toEqual({ running: false, value: { ...ANSWER, body: null } });
  });

  it('acts again after 24 hours, and sweeps the keys that are past them', async () => {
    const old = { ...scope, key: 'ancienne' };
    await attempt(old);
    await attempt();
    expect(await attempt(scope, hoursLater(24))).toEqual({ running: false, value: undefined });
    expect(await version()).toBe(4);
    expect((await opened.keptOf(contact.organisationId)).keys).toEqual([scope.key]);
    expect(await attempt(scope, hoursLater(25))).toEqual({ running: false, value: ANSWER });
  });

  it('does not mix up accounts and organisations', async () => {
    await attempt();
    expect(await attempt({ ...scope, accountId: randomUUID() })).toEqual({
      running: false,
      value: undefined,
    });
    expect(await version()).toBe(3);
  });

  it('leaves no key behind when it fails', async () => {
    const failed = opened.store.writeOnce(scope, NOW, async ({ idempotency }) => {
      await idempotency.keep(scope, ANSWER, NOW);
      throw new Error('refused');
    });
    await expect(failed).rejects.toThrow('refused');
    expect(await attempt()).toEqual({ running: false, value: undefined });
  });

  it('says that it is running, without waiting, while another one works under the key', async () => {
    await opened.store.writeOnce(scope, NOW, async () => {
      expect(await attempt()).toEqual({ running: true });
    });
    expect(await attempt()).toEqual({ running: false, value: undefined });
  });

  it('has one effect for 64 at once', async () => {
    const answers = await Promise.all(Array.from({ length: 64 }, () => attempt()));
    const acted = answers.filter((answer) => !answer.running && answer.value === undefined);
    expect(acted).toHaveLength(1);
    expect(await version()).toBe(2);
  });
});
