import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import {
  aContact,
  aDelegation,
  aGrant,
  aList,
  anOrganisation,
  anOrganisationRelation,
  aRelation,
  EMPTY_WORLD,
} from './test-world.ts';

const firm = anOrganisation();
const employer = anOrganisation({ name: 'Coffrages Nadeau', kind: 'employer' });
const worker = { id: randomUUID(), name: 'Éloi Gagné', kind: 'worker' as const };
const contact = aContact(firm.id);
const period = { startOn: calendarDay('2025-01-01'), endOn: calendarDay('2025-12-31') };
const account = {
  id: randomUUID(),
  email: 'compte@boisclair.example',
  firstName: 'Ève',
  lastName: 'Ménard',
  language: 'fr' as const,
  disabled: true,
  agent: false,
};
const link = { id: randomUUID(), accountId: account.id, organisationId: firm.id, contactId: contact.id };
const other = aContact(firm.id);
const relation = aRelation(contact, 'staff-member');
const grant = aGrant(firm.id, { fileId: employer.id, subject: 'monthly-report', ...period });
const authorization = aDelegation(grant, contact);
const tie = anOrganisationRelation(firm.id, employer.id, period);

const whole: WorldData = {
  organisations: [firm, employer],
  individuals: [worker],
  organisationRelations: [tie],
  contacts: [contact, other],
  contactRelations: [relation],
  authorizations: [authorization, grant],
  accounts: [account],
  profileLinks: [link],
};

const backwards = { startOn: period.endOn, endOn: period.startOn };
const nobody = randomUUID();

const SUBJECTS = ['profile', 'monthly-report', 'payments-and-statements', 'site-and-compliance'] as const;

/** What is added to the whole world, and can't be. */
const REFUSED: ReadonlyArray<[string, Partial<WorldData>]> = [
  ['an organisation again', { organisations: [firm] }],
  ['a contact again', { contacts: [contact] }],
  ['a contact of an unknown organisation', { contacts: [aContact(nobody)] }],
  ['a contact without version', { contacts: [aContact(firm.id, { version: 0 })] }],
  ['a contact without name', { contacts: [aContact(firm.id, { lastName: '' })] }],
  ['a relation again on the same days', { contactRelations: [{ ...relation, id: randomUUID() }] }],
  ['a relation that ends first', { contactRelations: [aRelation(contact, 'representative', backwards)] }],
  ['a relation of nobody', { contactRelations: [{ ...relation, id: randomUUID(), contactId: nobody }] }],
  [
    'an authorization of nobody',
    { authorizations: [{ ...authorization, id: randomUUID(), contactId: nobody }] },
  ],
  [
    'an authorization that ends first',
    { authorizations: [{ ...authorization, id: randomUUID(), ...backwards }] },
  ],
  [
    'an organisation tied to itself',
    { organisationRelations: [{ ...tie, id: randomUUID(), fileId: firm.id }] },
  ],
  ['an organisation tied twice at a time', { organisationRelations: [{ ...tie, id: randomUUID() }] }],
  ['a tie to nobody', { organisationRelations: [{ ...tie, id: randomUUID(), fileId: nobody }] }],
  ['a file again', { individuals: [worker] }],
  ['a grant twice at a time', { authorizations: [{ ...grant, id: randomUUID() }] }],
  ['an authorization twice at a time', { authorizations: [{ ...authorization, id: randomUUID() }] }],
  [
    'an authorization beyond the days of the grant',
    { authorizations: [aDelegation(grant, other, { endOn: calendarDay('2026-01-01') })] },
  ],
  [
    'an authorization without grant',
    { authorizations: [aDelegation(grant, other, { subject: 'payments-and-statements' })] },
  ],
  [
    'an authorization to write where the grant reads',
    {
      authorizations: [
        aGrant(firm.id, { right: 'read' }),
        aDelegation(aGrant(firm.id), other, { right: 'write' }),
      ],
    },
  ],
  [
    'what never passes to a delegate in a client’s file',
    {
      authorizations: [
        { ...grant, id: randomUUID(), subject: 'workforce' },
        aDelegation(grant, other, { subject: 'workforce' }),
      ],
    },
  ],
  [
    'a tie that joins a firm and a worker',
    { organisationRelations: [{ ...tie, id: randomUUID(), fileId: worker.id }] },
  ],
  [
    'a subject that no firm holds',
    { authorizations: [{ ...grant, id: randomUUID(), subject: 'union-vote' }] },
  ],
  ['an account with a known e-mail', { accounts: [{ ...account, id: randomUUID() }] }],
  ['a second profile in the organisation', { profileLinks: [{ ...link, id: randomUUID() }] }],
  ['a profile of nobody', { profileLinks: [{ ...link, id: randomUUID(), accountId: nobody }] }],
];

describe.each(STORES)('a load, $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  it('fills an empty store', async () => {
    expect(await opened.store.isEmpty()).toBe(true);
    await opened.store.load(whole);
    expect(await opened.store.isEmpty()).toBe(false);
    await opened.store.ping();
  });

  it.each(REFUSED)('refuses %s, and then adds nothing at all', async (_, added) => {
    const newcomer = anOrganisation();
    const data = { ...EMPTY_WORLD, ...added };
    const attempt = opened.store.load({
      ...data,
      organisations: [...data.organisations, newcomer],
      contacts: [...data.contacts, aContact(newcomer.id)],
    });
    await expect(attempt).rejects.toThrow();
    expect((await opened.store.contacts.list(aList(newcomer.id))).entries).toEqual([]);
    await opened.store.load({ ...EMPTY_WORLD, organisations: [newcomer] });
  });

  it('leaves accounts that the sign-in has made already', async () => {
    await opened.store.load({ ...EMPTY_WORLD, accounts: [{ ...account, email: 'autre@boisclair.example' }] });
  });

  it('takes 50,000 authorizations', async () => {
    const large = anOrganisation();
    const contacts = Array.from({ length: 100 }, () => aContact(large.id));
    const files = Array.from({ length: 125 }, (_, at) =>
      anOrganisation({ name: `Client ${at}`, kind: 'employer' }),
    );
    const authorizations = files.flatMap(({ id }) =>
      SUBJECTS.flatMap((subject) => {
        const own = aGrant(large.id, { fileId: id, subject });
        return [own, ...contacts.map((one) => aDelegation(own, one))];
      }),
    );
    expect(authorizations).toHaveLength(50_500);
    await opened.store.load({ ...EMPTY_WORLD, organisations: [large, ...files], contacts, authorizations });
  });
});
