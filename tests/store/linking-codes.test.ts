import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '#domain/contact/contact.ts';
import { LINKING_CODE_TRIES } from '#domain/linking/linking-code.ts';
import type { NewLinkingCode } from '#server/store/linking-code-store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { aContact, anOrganisation, EMPTY_WORLD, NOW } from './test-world.ts';

const DAY = 86_400_000;
const later = (ms: number) => new Date(NOW.getTime() + ms);
const account = {
  id: randomUUID(),
  email: 'compte@boisclair.example',
  firstName: 'Maïa',
  lastName: 'Gagné',
  language: 'fr' as const,
  disabled: false,
  agent: false,
};

describe.each(STORES)('linking codes, $name', ({ open }) => {
  let opened: OpenStore;
  let contacts: Contact[];
  let firm: ReturnType<typeof anOrganisation>;
  beforeAll(async () => {
    opened = await open();
    await opened.store.load({ ...EMPTY_WORLD, accounts: [account] });
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    firm = anOrganisation();
    contacts = [aContact(firm.id), aContact(firm.id), aContact(firm.id)];
    await opened.store.load({ ...EMPTY_WORLD, organisations: [firm], contacts });
  });

  async function issue(given: readonly Contact[], issuedAt = NOW): Promise<NewLinkingCode[]> {
    const codes = given.map((contact) => ({
      id: randomUUID(),
      organisationId: contact.organisationId,
      contactId: contact.id,
      identifier: randomUUID(),
      codeHash: randomUUID(),
      mailId: randomUUID(),
      issuedAt,
      expiresAt: new Date(issuedAt.getTime() + 14 * DAY),
    }));
    await opened.store.write(async ({ linkingCodes, outbox }) => {
      await linkingCodes.issue(codes);
      await outbox.queue(
        codes.map(({ mailId, organisationId, contactId }) => ({
          id: mailId,
          organisationId,
          contactId,
          to: 'anais@boisclair.example',
          language: 'fr' as const,
          template: 'linking-credentials' as const,
          values: {},
          sealed: 'scellé',
          queuedAt: issuedAt,
        })),
      );
    });
    return codes;
  }

  async function issueOne(issuedAt = NOW): Promise<NewLinkingCode> {
    const [code] = await issue(contacts.slice(0, 1), issuedAt);
    if (!code) throw new Error('no contact');
    return code;
  }

  const use = ({ identifier }: NewLinkingCode, codeHash: string, now = NOW) =>
    opened.store.write(({ linkingCodes }) => linkingCodes.use(identifier, codeHash, now));
  const newest = async ({ contactId }: NewLinkingCode) =>
    (await opened.store.linkingCodes.newestOf(firm.id, [contactId])).get(contactId);

  it('tells of the newest code of each contact that has one, with how its mail fares', async () => {
    await issue(contacts.slice(0, 2));
    const [second] = await issue(contacts.slice(1, 2), later(DAY));
    await opened.store.write(({ outbox }) =>
      outbox.settle(second?.mailId ?? '', { state: 'sent' }, later(DAY)),
    );
    const found = await opened.store.linkingCodes.newestOf(
      firm.id,
      contacts.map(({ id }) => id),
    );
    const live = { usedAt: null, voidedAt: null };
    expect(found).toEqual(
      new Map([
        [
          contacts[0]?.id,
          { ...live, issuedAt: NOW.toISOString(), expiresAt: later(14 * DAY).toISOString(), mail: 'queued' },
        ],
        [
          contacts[1]?.id,
          {
            ...live,
            issuedAt: later(DAY).toISOString(),
            expiresAt: later(15 * DAY).toISOString(),
            mail: 'sent',
          },
        ],
      ]),
    );
    expect(await opened.store.linkingCodes.newestOf(randomUUID(), [contacts[0]?.id ?? ''])).toEqual(
      new Map(),
    );
  });

  it('is used once, by identifier and hash', async () => {
    const code = await issueOne();
    expect(await use(code, randomUUID())).toBeUndefined();
    expect(await use({ ...code, identifier: randomUUID() }, code.codeHash)).toBeUndefined();
    const holder = { organisationId: firm.id, contactId: contacts[0]?.id };
    expect(await use(code, code.codeHash, later(5))).toEqual({ ...holder, outcome: 'used' });
    expect(await use(code, code.codeHash)).toBeUndefined();
    expect(await newest(code)).toMatchObject({ usedAt: later(5).toISOString(), voidedAt: null });
  });

  it('gives exactly one success to 64 uses at once', async () => {
    const code = await issueOne();
    const uses = await Promise.all(Array.from({ length: 64 }, () => use(code, code.codeHash)));
    expect(uses.filter((one) => one !== undefined)).toHaveLength(1);
  });

  it(`is void after ${LINKING_CODE_TRIES} wrong tries, not before`, async () => {
    const [spared, spent] = await issue(contacts.slice(0, 2));
    if (!spared || !spent) throw new Error('two codes expected');
    const wrong = (code: NewLinkingCode) => use(code, randomUUID());
    await Promise.all(Array.from({ length: LINKING_CODE_TRIES - 1 }, () => wrong(spared)));
    expect(await use(spared, spared.codeHash)).toBeDefined();
    const tried = await Promise.all(Array.from({ length: LINKING_CODE_TRIES }, () => wrong(spent)));
    const { organisationId, contactId } = spent;
    expect(tried.filter((one) => one !== undefined)).toEqual([
      { organisationId, contactId, outcome: 'voided' },
    ]);
    expect(await use(spent, spent.codeHash)).toBeUndefined();
    expect(await newest(spent)).toMatchObject({ usedAt: null, voidedAt: NOW.toISOString() });
  });

  it('lives until it expires', async () => {
    const code = await issueOne();
    expect(await use(code, code.codeHash, later(14 * DAY))).toBeUndefined();
    expect(await use(code, code.codeHash, later(14 * DAY - 1))).toBeDefined();
  });

  it('is voided by a new one, and when told so', async () => {
    const first = await issueOne();
    const second = await issueOne(NOW);
    expect(await use(first, first.codeHash)).toBeUndefined();
    expect(await newest(second)).toMatchObject({ voidedAt: null });
    const { organisationId, contactId } = second;
    const voided = () =>
      opened.store.write(({ linkingCodes }) => linkingCodes.void(organisationId, [contactId], later(3)));
    expect(await voided()).toEqual([contactId]);
    expect(await voided()).toEqual([]);
    expect(await use(second, second.codeHash)).toBeUndefined();
    expect(await newest(second)).toMatchObject({ voidedAt: later(3).toISOString() });
  });

  it('refuses an identifier that is taken, and two codes for one contact', async () => {
    const taken = await issueOne();
    const other = { ...taken, id: randomUUID(), contactId: contacts[1]?.id ?? '' };
    const both = [
      { ...other, identifier: randomUUID() },
      { ...other, id: randomUUID(), identifier: randomUUID() },
    ];
    for (const codes of [[other], both]) {
      await expect(opened.store.write(({ linkingCodes }) => linkingCodes.issue(codes))).rejects.toMatchObject(
        {
          name: 'StoreRefusal',
        },
      );
    }
  });

  it('ties an account to a contact, once in an organisation', async () => {
    const [first, second] = contacts;
    const link = {
      id: randomUUID(),
      accountId: account.id,
      organisationId: firm.id,
      contactId: first?.id ?? '',
    };
    const seen = await opened.store.write(async (transaction) => {
      expect(await transaction.profiles.link(link)).toEqual(link);
      const profiles = await transaction.profiles.listOf(account.id, '2026-03-10' as never);
      const record = await transaction.contacts.find(firm.id, link.contactId);
      return [profiles.some(({ id }) => id === link.id), record?.linked];
    });
    expect(seen).toEqual([true, true]);
    expect((await opened.store.contacts.find(firm.id, link.contactId))?.linked).toBe(true);
    expect((await opened.store.contacts.find(firm.id, second?.id ?? ''))?.linked).toBe(false);
    const again = { ...link, id: randomUUID(), contactId: second?.id ?? '' };
    expect(await opened.store.write(({ profiles }) => profiles.link(again))).toEqual(link);
  });
});
