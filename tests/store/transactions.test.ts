import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '#domain/contact/contact.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { aContact, aList, anOrganisation, EMPTY_WORLD, NOW } from './test-world.ts';

describe.each(STORES)('a transaction, $name', ({ open }) => {
  let opened: OpenStore;
  let contact: Contact;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    const firm = anOrganisation();
    contact = aContact(firm.id, { email: 'avant@boisclair.example' });
    await opened.store.load({ ...EMPTY_WORLD, organisations: [firm], contacts: [contact] });
  });

  const current = async () => (await opened.store.contacts.find(contact.organisationId, contact.id))?.contact;

  async function changeAll(transaction: StoreTransaction): Promise<void> {
    const organisationId = contact.organisationId;
    await transaction.contacts.update(organisationId, contact.id, 1, { email: 'apres@boisclair.example' });
    await transaction.journal.append([
      {
        organisationId,
        at: NOW,
        accountId: randomUUID(),
        profileId: randomUUID(),
        action: 'contact-updated',
        subjectType: 'contact',
        subjectId: contact.id,
        before: { email: 'avant@boisclair.example' },
        after: { email: 'apres@boisclair.example' },
        traceId: 'trace',
        requestId: null,
      },
    ]);
    await transaction.outbox.queue([
      {
        id: randomUUID(),
        organisationId,
        contactId: contact.id,
        to: 'apres@boisclair.example',
        language: 'fr',
        template: 'contact-updated',
        values: { name: 'Anaïs' },
        sealed: null,
        queuedAt: NOW,
      },
    ]);
  }

  it('keeps the change, its line and its mail together', async () => {
    await opened.store.write(changeAll);
    expect(await current()).toEqual({ ...contact, email: 'apres@boisclair.example', version: 2 });
    expect(await opened.keptOf(contact.organisationId)).toEqual({
      actions: ['contact-updated'],
      recipients: ['apres@boisclair.example'],
      keys: [],
    });
  });

  it('keeps nothing when it fails', async () => {
    const failure = new Error('refused');
    const attempt = opened.store.write(async (transaction) => {
      await changeAll(transaction);
      throw failure;
    });
    await expect(attempt).rejects.toBe(failure);
    expect(await current()).toEqual(contact);
    expect(await opened.keptOf(contact.organisationId)).toEqual({ actions: [], recipients: [], keys: [] });
  });

  it('sees its own changes, which nobody else sees before its end', async () => {
    await opened.store.write(async (transaction) => {
      await changeAll(transaction);
      const search = aList(contact.organisationId, { words: ['apres'] });
      expect((await transaction.contacts.find(contact.organisationId, contact.id))?.contact.version).toBe(2);
      expect((await transaction.contacts.list(search)).entries).toHaveLength(1);
      expect((await opened.store.contacts.list(search)).entries).toHaveLength(0);
      expect(await current()).toEqual(contact);
    });
  });

  it('changes only what it is told, and clears what it is told to clear', async () => {
    const phones = [{ kind: 'mobile' as const, number: '+14185550199', extension: null }];
    const update = (version: number, changes: object) =>
      opened.store.write(({ contacts }) =>
        contacts.update(contact.organisationId, contact.id, version, changes),
      );
    expect(await update(1, { phones })).toBe(true);
    expect(await update(2, { email: null, language: 'en' })).toBe(true);
    expect(await current()).toEqual({ ...contact, phones, email: null, language: 'en', version: 3 });
    const found = await opened.store.contacts.list(aList(contact.organisationId, { words: ['avant'] }));
    expect(found.entries).toEqual([]);
  });

  it('refuses a version that has gone, and contacts of others', async () => {
    const update = (organisationId: string, version: number) =>
      opened.store.write(({ contacts }) =>
        contacts.update(organisationId, contact.id, version, { language: 'en' }),
      );
    expect(await update(contact.organisationId, 2)).toBe(false);
    expect(await update(randomUUID(), 1)).toBe(false);
    expect(await current()).toEqual(contact);
  });

  it('gives exactly one success to 64 updates of the same version at once', async () => {
    const attempts = Array.from({ length: 64 }, (_, at) =>
      opened.store.write(({ contacts }) =>
        contacts.update(contact.organisationId, contact.id, 1, { email: `essai${at}@boisclair.example` }),
      ),
    );
    const successes = (await Promise.all(attempts)).filter(Boolean);
    expect(successes).toHaveLength(1);
    expect((await current())?.version).toBe(2);
  });

  it('loses no update to another one when each locks first', async () => {
    const attempts = Array.from({ length: 24 }, () =>
      opened.store.write(async ({ contacts }) => {
        const version = (await contacts.lock(contact.organisationId, contact.id))?.contact.version ?? 0;
        return await contacts.update(contact.organisationId, contact.id, version, {});
      }),
    );
    expect(await Promise.all(attempts)).not.toContain(false);
    expect((await current())?.version).toBe(25);
  });
});
