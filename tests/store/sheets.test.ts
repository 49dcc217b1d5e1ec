import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { aContact, anOrganisation, aRelation, EMPTY_WORLD } from './test-world.ts';

const firm = anOrganisation({ name: 'Zénith Paie' });
const other = anOrganisation();
const roof = anOrganisation({ name: 'Toitures Émond', kind: 'employer' });
const glass = anOrganisation({ name: 'Verre Épais', kind: 'employer' });

const contact = aContact(firm.id, {
  email: 'anais@zenith.example',
  language: 'en',
  phones: [{ kind: 'office', number: '+15145550123', extension: '42' }],
  clientNumber: '1234567',
  version: 3,
});
const account = {
  id: randomUUID(),
  email: 'anais.compte@zenith.example',
  firstName: 'Anaïs',
  lastName: 'Bélanger-Côté',
  language: 'fr' as const,
  disabled: false,
  agent: false,
};

const relations = [
  aRelation(contact, 'staff-member'),
  aRelation(contact, 'representative', { fileId: roof.id }),
  aRelation(contact, 'representative', {
    fileId: glass.id,
    startOn: calendarDay('2020-01-01'),
    endOn: calendarDay('2020-12-31'),
  }),
  aRelation(contact, 'representative', {
    fileId: glass.id,
    startOn: calendarDay('2021-01-01'),
  }),
];

describe.each(STORES)('the sheet of a contact, $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
    await opened.store.load({
      ...EMPTY_WORLD,
      organisations: [firm, other, roof, glass],
      contacts: [contact, aContact(firm.id)],
      contactRelations: relations.toReversed(),
      accounts: [account],
      profileLinks: [
        { id: randomUUID(), accountId: account.id, organisationId: firm.id, contactId: contact.id },
      ],
    });
  });
  afterAll(() => opened.close());

  it('holds the contact as it was given, every relation in order, and whether an account is linked', async () => {
    const record = await opened.store.contacts.find(firm.id, contact.id);
    expect(record).toEqual({
      contact,
      relations: relations.map((relation, at) => ({ relation, target: [firm, roof, glass, glass][at] })),
      linked: true,
    });
  });

  it('is not found from another organisation', async () => {
    expect(await opened.store.contacts.find(other.id, contact.id)).toBeUndefined();
    expect(await opened.store.contacts.find(firm.id, randomUUID())).toBeUndefined();
  });

  it('is the same when locked', async () => {
    const locked = await opened.store.write(({ contacts }) => contacts.lock(firm.id, contact.id));
    expect(locked).toEqual(await opened.store.contacts.find(firm.id, contact.id));
  });
});
