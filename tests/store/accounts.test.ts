import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAccount } from '#mocks/builders/build-account.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { aContact, anOrganisation, EMPTY_WORLD, NOW } from './test-world.ts';

const later = (ms: number) => new Date(NOW.getTime() + ms);

describe.each(STORES)('accounts, $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  const newAccount = () => ({
    ...buildAccount({ firstName: 'Maïa', lastName: 'Gagné', email: `${randomUUID()}@courriel.example` }),
    id: randomUUID(),
  });

  async function add(account = newAccount()) {
    const added = { account, passwordHash: 'kept', termsVersion: '2026-06-01' };
    expect(await opened.store.write(({ accounts }) => accounts.add(added, NOW))).toBe(true);
    return account;
  }

  it('are made with their password and the terms accepted, once for an address', async () => {
    const account = await add();
    const kept = { ...account, createdAt: NOW, termsVersion: '2026-06-01', version: 1 };
    expect(await opened.store.accounts.find(account.id)).toEqual(kept);
    expect(await opened.store.accounts.findByEmail(account.email)).toEqual({
      account: kept,
      passwordHash: 'kept',
    });
    const again = {
      account: { ...newAccount(), email: account.email },
      passwordHash: 'x',
      termsVersion: 'y',
    };
    expect(await opened.store.write(({ accounts }) => accounts.add(again, NOW))).toBe(false);
    expect(await opened.store.accounts.find(again.account.id)).toBeUndefined();
    expect(await opened.store.accounts.findByEmail('personne@nulle-part.example')).toBeUndefined();
  });

  it('of one address are made once by 16 at once', async () => {
    const { email } = newAccount();
    const made = await Promise.all(
      Array.from({ length: 16 }, () =>
        opened.store.write(({ accounts }) =>
          accounts.add({ account: { ...newAccount(), email }, passwordHash: 'kept', termsVersion: '1' }, NOW),
        ),
      ),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
  });

  it('change under the version that was read, and are seen within the transaction', async () => {
    const { id } = await add();
    await opened.store.write(async ({ accounts }) => {
      await accounts.lock(id);
      expect(await accounts.update(id, 1, { firstName: 'Maya', language: 'en' }, later(5))).toBe(true);
      expect(await accounts.find(id)).toMatchObject({ firstName: 'Maya', lastName: 'Gagné', version: 2 });
      expect(await accounts.update(id, 1, { firstName: 'Non' }, later(5))).toBe(false);
    });
    expect(await opened.store.accounts.find(id)).toMatchObject({ firstName: 'Maya', language: 'en' });
  });

  it('are as they were when the transaction comes to nothing', async () => {
    const account = await add();
    const other = newAccount();
    const work = opened.store.write(async ({ accounts }) => {
      await accounts.setPassword(account.id, 'other', NOW);
      await accounts.setEmail(account.id, other.email, NOW);
      await accounts.add({ account: other, passwordHash: 'x', termsVersion: '1' }, NOW);
      throw new Error('given up');
    });
    await expect(work).rejects.toThrow('given up');
    expect(await opened.store.accounts.passwordHashOf(account.id)).toBe('kept');
    expect(await opened.store.accounts.find(account.id)).toMatchObject({ email: account.email });
    expect(await opened.store.accounts.find(other.id)).toBeUndefined();
  });

  it('take another address, unless it is somebody’s', async () => {
    const [account, other] = [await add(), await add()];
    const set = (email: string) =>
      opened.store.write(({ accounts }) => accounts.setEmail(account.id, email, NOW));
    expect(await set(other.email)).toBe(false);
    const { email } = newAccount();
    expect(await set(email)).toBe(true);
    expect((await opened.store.accounts.findByEmail(email))?.account).toMatchObject({
      id: account.id,
      version: 2,
    });
  });

  it('take another password', async () => {
    const { id } = await add();
    await opened.store.write(({ accounts }) => accounts.setPassword(id, 'other', NOW));
    expect(await opened.store.accounts.passwordHashOf(id)).toBe('other');
  });

  it('that are closed open nothing, and are nobody’s: their links end, the contacts stay', async () => {
    const account = await add();
    const firm = anOrganisation();
    const contact = aContact(firm.id);
    await opened.store.load({ ...EMPTY_WORLD, organisations: [firm], contacts: [contact] });
    const link = {
      id: randomUUID(),
      accountId: account.id,
      organisationId: firm.id,
      contactId: contact.id,
    };
    await opened.store.write(({ profiles }) => profiles.link(link));
    expect((await opened.store.contacts.find(firm.id, contact.id))?.linked).toBe(true);
    await opened.store.write(async ({ profiles, accounts }) => {
      await profiles.choose(account.id, link.id);
      expect(await profiles.unlink(account.id)).toEqual([link]);
      expect(await profiles.listOf(account.id, '2026-03-10' as never)).toEqual([]);
      await accounts.close(account.id, NOW);
    });
    expect((await opened.store.contacts.find(firm.id, contact.id))?.linked).toBe(false);
    expect(await opened.store.profiles.listOf(account.id, '2026-03-10' as never)).toEqual([]);
    expect(await opened.store.profiles.currentOf(account.id)).toBeUndefined();
    const closed = await opened.store.accounts.find(account.id);
    expect(closed).toMatchObject({ disabled: true });
    expect(JSON.stringify(closed)).not.toMatch(/Maïa|Gagné|courriel\.example/);
    expect(await opened.store.accounts.passwordHashOf(account.id)).toBeUndefined();
    // The address is free again.
    await add({ ...newAccount(), email: account.email });
  });

  describe('second factor', () => {
    const factors = ({ store }: OpenStore) => store.secondFactors;

    it('waits for its first code; a step is good once, and none before it', async () => {
      const { id } = await add();
      const { store } = opened;
      expect(await factors(opened).of(id)).toBeUndefined();
      await store.write(({ secondFactors }) => secondFactors.start(id, 'first', NOW));
      await store.write(({ secondFactors }) => secondFactors.start(id, 'sealed', NOW));
      expect(await factors(opened).of(id)).toEqual({
        sealedSeed: 'sealed',
        confirmedAt: null,
        recoveryCodesLeft: 0,
      });
      const step = (number: number) =>
        store.write(({ secondFactors }) => secondFactors.spendStep(id, number, later(5)));
      const spent = await Promise.all(Array.from({ length: 16 }, () => step(57_000_000)));
      expect(spent.filter(Boolean)).toHaveLength(1);
      expect([await step(56_999_999), await step(57_000_001)]).toEqual([false, true]);
      expect(await factors(opened).of(id)).toMatchObject({ confirmedAt: later(5) });
      expect(await store.write(({ secondFactors }) => secondFactors.start(id, 'third', NOW))).toBe(false);
    });

    it('has recovery codes, each good once, all replaced by others', async () => {
      const { id } = await add();
      const { store } = opened;
      const spend = (hash: string) =>
        store.write(({ secondFactors }) => secondFactors.spendRecoveryCode(id, hash, NOW));
      await store.write(async ({ secondFactors }) => {
        await secondFactors.start(id, 'sealed', NOW);
        await secondFactors.replaceRecoveryCodes(id, ['a', 'b']);
      });
      const spent = await Promise.all(Array.from({ length: 16 }, () => spend('a')));
      expect(spent.filter(Boolean)).toHaveLength(1);
      expect(await factors(opened).of(id)).toMatchObject({ recoveryCodesLeft: 1 });
      await store.write(({ secondFactors }) => secondFactors.replaceRecoveryCodes(id, ['c']));
      expect([await spend('b'), await spend('c')]).toEqual([false, true]);
      await store.write(({ secondFactors }) => secondFactors.remove(id));
      expect(await factors(opened).of(id)).toBeUndefined();
    });
  });

  it('have a journal of security events, the newest first, by pages', async () => {
    const { id } = await add();
    const firm = anOrganisation();
    const contact = aContact(firm.id);
    await opened.store.load({ ...EMPTY_WORLD, organisations: [firm], contacts: [contact] });
    const at = NOW;
    await opened.store.write(({ securityEvents }) =>
      securityEvents.append([
        { at, kind: 'signed-in', traceId: 't', accountId: id, method: 'password', address: '192.0.2.1' },
        { at, kind: 'sign-in-failed', traceId: 't', accountId: null },
        {
          at,
          kind: 'profile-linked',
          traceId: 't',
          accountId: id,
          organisationId: firm.id,
          contactId: contact.id,
        },
      ]),
    );
    const { securityEvents } = opened.store;
    const [linked, signedIn, ...more] = await securityEvents.ofAccount(id, { before: undefined, limit: 5 });
    expect(more).toEqual([]);
    expect(linked).toMatchObject({ kind: 'profile-linked', organisation: firm, address: null, method: null });
    expect(signedIn).toMatchObject({ kind: 'signed-in', at: NOW, organisation: null, address: '192.0.2.1' });
    expect(await securityEvents.ofAccount(id, { before: linked?.id, limit: 5 })).toEqual([signedIn]);
    expect(await securityEvents.ofAccount(id, { before: undefined, limit: 1 })).toEqual([linked]);
    const { id: contactId, firstName, lastName } = contact;
    const all = { before: undefined, contactId: undefined, limit: 5 };
    expect(await securityEvents.ofContacts(firm.id, all)).toMatchObject([
      { kind: 'profile-linked', accountId: id, contact: { id: contactId, firstName, lastName } },
    ]);
    expect(await securityEvents.ofContacts(randomUUID(), all)).toEqual([]);
  });

  it('tell of one contact alone, and go on only from an event of their own', async () => {
    const [firm, other] = [anOrganisation(), anOrganisation()];
    const [one, two, stranger] = [aContact(firm.id), aContact(firm.id), aContact(other.id)];
    const contacts = [one, two, stranger];
    await opened.store.load({ ...EMPTY_WORLD, organisations: [firm, other], contacts });
    const code = { at: NOW, kind: 'code-issued', traceId: 't', accountId: null } as const;
    await opened.store.write(({ securityEvents }) =>
      securityEvents.append(
        [one, two, one, stranger].map(({ organisationId, id }) => ({
          ...code,
          organisationId,
          contactId: id,
        })),
      ),
    );
    const { securityEvents } = opened.store;
    const of = (contactId: string | undefined, before?: string, limit = 5) =>
      securityEvents.ofContacts(firm.id, { before, contactId, limit });
    const [third, second, first] = await of(undefined);
    expect([third, second, first].map((event) => event?.contact.id)).toEqual([one.id, two.id, one.id]);
    expect(await of(one.id)).toEqual([third, first]);
    expect(await of(one.id, undefined, 1)).toEqual([third]);
    expect(await of(one.id, third?.id)).toEqual([first]);
    expect(await of(two.id)).toEqual([second]);
    expect(await of(stranger.id)).toEqual([]);
    expect(await of(randomUUID())).toEqual([]);
    // An event of somebody else, known or not, is nowhere to go on from.
    const [theirs] = await securityEvents.ofContacts(other.id, {
      before: undefined,
      contactId: undefined,
      limit: 1,
    });
    expect(theirs?.contact.id).toBe(stranger.id);
    for (const before of [theirs?.id, randomUUID()]) expect(await of(undefined, before)).toEqual([]);
    expect(await of(one.id, second?.id)).toEqual([]);
  });
});
