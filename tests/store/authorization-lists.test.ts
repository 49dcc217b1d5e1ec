import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { searchWords } from '#domain/search/fold-text.ts';
import type { AuthorizationListRequest } from '#server/store/authorization-store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import {
  aContact,
  aDelegation,
  aGrant,
  anAuthorizationList,
  anOrganisation,
  aRelation,
  EMPTY_WORLD,
  TODAY,
} from './test-world.ts';

const firm = anOrganisation({ name: 'Zénith Paie' });
const other = anOrganisation({ name: 'Autre' });
const roof = anOrganisation({ name: 'Toitures Émond', kind: 'employer' });
const worker = { id: randomUUID(), name: 'Côté, Éloi', kind: 'worker' as const };
const anais = aContact(firm.id, { firstName: 'Anaïs', lastName: 'Côté', email: 'anais@zenith.example' });
const benoit = aContact(firm.id, { firstName: 'Benoît', lastName: 'Roy' });
const account = {
  id: randomUUID(),
  email: 'benoit@zenith.example',
  firstName: 'Benoît',
  lastName: 'Roy',
  language: 'fr' as const,
  disabled: false,
  agent: false,
};

const own = aGrant(firm.id, { subject: 'profile' });
const roofWrite = aGrant(firm.id, { fileId: roof.id, subject: 'monthly-report' });
const roofWork = aGrant(firm.id, { fileId: roof.id, subject: 'workforce', origin: 'employer' });
const person = aGrant(firm.id, { fileId: worker.id, subject: 'payments-and-statements', right: 'read' });
const ofAnais = aDelegation(roofWrite, anais, { endOn: calendarDay('2026-03-20') });
const toBenoit = aDelegation(roofWrite, benoit, {
  startOn: calendarDay('2026-03-11'),
  right: 'read',
  origin: 'request',
  visibleAt: '2026-03-12T04:00:00.000Z',
});
const ofBenoit = aDelegation(own, benoit, { endOn: calendarDay('2026-03-09') });

const NAMES = new Map([
  [own.id, 'own'],
  [roofWrite.id, 'roof report'],
  [roofWork.id, 'roof work'],
  [person.id, 'person'],
  [ofAnais.id, 'Anaïs'],
  [toBenoit.id, 'Benoît to be'],
  [ofBenoit.id, 'Benoît ended'],
]);

describe.each(STORES)('the list of authorizations, $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
    await opened.store.load({
      ...EMPTY_WORLD,
      organisations: [firm, other, roof],
      individuals: [worker],
      contacts: [anais, benoit],
      contactRelations: [aRelation(anais, 'person-responsible'), aRelation(benoit, 'staff-member')],
      authorizations: [ofAnais, toBenoit, ofBenoit, person, roofWork, roofWrite, own, aGrant(other.id)],
      accounts: [account],
      profileLinks: [
        { id: randomUUID(), accountId: account.id, organisationId: firm.id, contactId: benoit.id },
      ],
    });
  });
  afterAll(() => opened.close());

  async function listed(fields: Partial<AuthorizationListRequest>): Promise<Array<string | undefined>> {
    const { entries } = await opened.store.authorizations.list(anAuthorizationList(firm.id, fields));
    return entries.map((entry) => NAMES.get(entry.authorization.id));
  }

  it.each([
    ['own-first', ['person', 'roof report', 'roof work', 'own', 'Anaïs', 'Benoît to be', 'Benoît ended']],
    ['subject', ['person', 'own', 'Benoît ended', 'roof report', 'Anaïs', 'Benoît to be', 'roof work']],
    ['file', ['person', 'roof report', 'roof work', 'Anaïs', 'Benoît to be', 'own', 'Benoît ended']],
    ['contact', ['person', 'roof report', 'roof work', 'own', 'Anaïs', 'Benoît to be', 'Benoît ended']],
  ] as const)('is sorted by %s, both ways', async (sort, expected) => {
    expect(await listed({ sort })).toEqual(expected);
    expect(await listed({ sort, descending: true })).toEqual(expected.toReversed());
  });

  it.each<[string, Partial<AuthorizationListRequest>, string[]]>([
    ['a contact', { contactIds: [anais.id] }, ['Anaïs']],
    ['a file', { fileIds: [worker.id, firm.id] }, ['person', 'own', 'Benoît ended']],
    ['subjects', { subjects: ['workforce', 'payments-and-statements'] }, ['person', 'roof work']],
    ['a right', { rights: ['read'] }, ['person', 'Benoît to be']],
    ['functions', { functions: ['person-responsible', 'representative'] }, ['Anaïs']],
    ['the organisation', { holder: 'organisation' }, ['person', 'roof report', 'roof work', 'own']],
    ['contacts', { holder: 'contact' }, ['Anaïs', 'Benoît to be', 'Benoît ended']],
    ['what is active', { active: true }, ['person', 'roof report', 'roof work', 'own', 'Anaïs']],
    ['what is not', { active: false }, ['Benoît to be', 'Benoît ended']],
    ['what ends soon', { endingWithin: 10 }, ['Anaïs']],
    ['what ends sooner', { endingWithin: 9 }, []],
    ['who has no account', { neverLinked: true }, ['Anaïs']],
    ['rows named', { ids: [own.id, randomUUID()] }, ['own']],
    ['what has started', { startedOnly: true, holder: 'contact' }, ['Anaïs', 'Benoît ended']],
    [
      'a past day',
      { day: calendarDay('2026-03-09'), active: true, holder: 'contact' },
      ['Anaïs', 'Benoît ended'],
    ],
    [
      'the end of days',
      { day: calendarDay('9999-12-31'), endingWithin: 366, holder: 'contact' },
      ['Benoît to be'],
    ],
  ])('is narrowed to %s', async (_, fields, expected) => {
    expect(await listed(fields)).toEqual(expected);
  });

  it.each([
    ['cote', ['person', 'Anaïs']],
    ['emond cote', ['Anaïs']],
    ['TOITURES', ['roof report', 'roof work', 'Anaïs', 'Benoît to be']],
    ['zenith.example', ['Anaïs']],
    ['zenith', ['own', 'Anaïs', 'Benoît ended']],
    ['%', []],
    ['a\0', []],
  ])('finds « %s »', async (search, expected) => {
    expect(await listed({ words: searchWords(search) })).toEqual(expected);
  });

  it('gives file, holder, standing and provenance of each row', async () => {
    const request = anAuthorizationList(firm.id, { contactIds: [benoit.id], fileIds: [roof.id] });
    const { entries, total } = await opened.store.authorizations.list(request);
    const entry = {
      authorization: toBenoit,
      file: roof,
      holder: { contact: benoit, standing: { active: true, functions: ['staff-member'] } },
    };
    expect(entries).toEqual([
      { ...entry, position: { values: [1, 'Toitures Émond', 4, 'Roy, Benoît'], id: toBenoit.id } },
    ]);
    expect(total).toEqual({ count: 1, exact: true });
    expect(await opened.store.authorizations.find(firm.id, toBenoit.id, TODAY)).toEqual(entry);
  });

  it('finds nothing of another organisation', async () => {
    expect(await opened.store.authorizations.find(other.id, own.id, TODAY)).toBeUndefined();
    const foreign = anAuthorizationList(other.id, { contactIds: [anais.id] });
    expect((await opened.store.authorizations.list(foreign)).entries).toEqual([]);
  });

  it('pages both ways from any place, even one that no row has', async () => {
    const place = { values: [1, 'Toitures', 0, ''], id: randomUUID() };
    expect(await listed({ after: place, limit: 1 })).toEqual(['Anaïs']);
    expect(await listed({ before: place, limit: 2 })).toEqual(['roof work', 'own']);
    const strange = { values: ['x', 1e99, 'a\0', 3], id: randomUUID() };
    await expect(listed({ after: strange })).resolves.toBeDefined();
  });
});
