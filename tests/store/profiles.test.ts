import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { aContact, anOrganisation, aRelation, EMPTY_WORLD, TODAY } from './test-world.ts';

const organisations = [
  anOrganisation({ name: 'Étanchéité Roy', kind: 'employer' }),
  anOrganisation({ name: 'Association des couvreurs', kind: 'association' }),
  anOrganisation({ name: 'Zinc et fils', kind: 'employer' }),
];
const contacts = organisations.map((organisation) => aContact(organisation.id));
const account = {
  id: randomUUID(),
  email: 'loic@couvreurs.example',
  firstName: 'Loïc',
  lastName: 'Perreault',
  language: 'fr' as const,
  disabled: false,
  agent: false,
};
const stranger = { ...account, id: randomUUID(), email: 'autre@couvreurs.example' };
const links = contacts.map((contact) => ({
  id: randomUUID(),
  accountId: account.id,
  organisationId: contact.organisationId,
  contactId: contact.id,
}));

describe.each(STORES)('profiles, $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
    await opened.store.load({
      ...EMPTY_WORLD,
      organisations,
      contacts,
      contactRelations: contacts
        .slice(0, 2)
        .flatMap((contact) => [
          aRelation(contact, 'person-responsible', { endOn: TODAY }),
          aRelation(contact, 'representative', { startOn: calendarDay('2026-03-11') }),
        ]),
      accounts: [account, stranger],
      profileLinks: links,
    });
  });
  afterAll(() => opened.close());

  it('come in the order of their organisations, with the standing of the day', async () => {
    const found = await opened.store.profiles.listOf(account.id, TODAY);
    expect(found.map((profile) => profile.organisation.name)).toEqual([
      'Association des couvreurs',
      'Étanchéité Roy',
      'Zinc et fils',
    ]);
    expect(found[1]).toEqual({
      id: links[0]?.id,
      accountId: account.id,
      organisation: organisations[0],
      contactId: contacts[0]?.id,
      standing: { active: true, functions: ['person-responsible'] },
    });
    expect(found[2]?.standing).toEqual({ active: false, functions: [] });
    expect(await opened.store.profiles.listOf(stranger.id, TODAY)).toEqual([]);
  });

  it('change with the day', async () => {
    const found = await opened.store.profiles.find(account.id, links[0]?.id ?? '', calendarDay('2026-03-11'));
    expect(found?.standing).toEqual({ active: true, functions: ['representative'] });
  });

  it('are found by their own account only', async () => {
    expect(await opened.store.profiles.find(stranger.id, links[0]?.id ?? '', TODAY)).toBeUndefined();
    expect(await opened.store.profiles.find(account.id, randomUUID(), TODAY)).toBeUndefined();
  });

  it('remember the last choice, of the own ones only', async () => {
    const { store } = opened;
    expect(await store.profiles.currentOf(account.id)).toBeUndefined();
    for (const link of links) await store.write(({ profiles }) => profiles.choose(account.id, link.id));
    expect(await store.profiles.currentOf(account.id)).toBe(links[2]?.id);
    await store.write(({ profiles }) => profiles.choose(stranger.id, links[0]?.id ?? ''));
    expect(await store.profiles.currentOf(stranger.id)).toBeUndefined();
  });
});
