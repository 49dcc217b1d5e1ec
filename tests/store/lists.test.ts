import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import type { Contact } from '#domain/contact/contact.ts';
import { searchWords } from '#domain/search/fold-text.ts';
import type { ContactListRequest } from '#server/store/contact-store.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';
import { aContact, aList, anOrganisation, aRelation, EMPTY_WORLD } from './test-world.ts';

const firm = anOrganisation();
const other = anOrganisation({ name: 'Autre' });
const client = anOrganisation({ name: 'Toitures Lamontagne', kind: 'employer' });

const person = (lastName: string, firstName: string, email: string | null = null): Contact =>
  aContact(firm.id, { lastName, firstName, email });

const anais = person('Côté', 'Anaïs', 'anais_cote@boisclair.example');
const benoit = person('Cote', 'Benoît');
const zoe = person('Zébulon', 'Zoé');
const eloise = person('Éthier', 'Éloïse');
const oneil = person('O’Neil', 'Maude');
const odette = person("O'Neil", 'Odette');
const coeur = person('Cœurvert', 'Théo', '100%@boisclair.example');
const stranger = aContact(other.id, { lastName: 'Côté', firstName: 'Étranger' });

const ended = { endOn: calendarDay('2026-03-09') };
const world = {
  ...EMPTY_WORLD,
  organisations: [firm, other, client],
  contacts: [zoe, odette, eloise, anais, coeur, benoit, oneil, stranger],
  contactRelations: [
    aRelation(anais, 'person-responsible'),
    aRelation(anais, 'company-officer', ended),
    aRelation(benoit, 'staff-member', { endOn: calendarDay('2026-03-10') }),
    aRelation(zoe, 'staff-member', ended),
    aRelation(eloise, 'company-officer', { startOn: calendarDay('2026-03-11') }),
    aRelation(oneil, 'representative'),
    aRelation(oneil, 'staff-member'),
    aRelation(odette, 'representative', { fileId: client.id }),
  ],
};

describe.each(STORES)('the list of contacts, $name', ({ open }) => {
  let opened: OpenStore;
  beforeAll(async () => {
    opened = await open();
    await opened.store.load(world);
  });
  afterAll(() => opened.close());

  async function firstNames(fields: Partial<ContactListRequest>): Promise<string[]> {
    const { entries } = await opened.store.contacts.list(aList(firm.id, fields));
    return entries.map((entry) => entry.contact.firstName);
  }

  const byName = ['Théo', 'Anaïs', 'Benoît', 'Éloïse', 'Maude', 'Odette', 'Zoé'];

  it('is in French order, and only of its organisation', async () => {
    expect(await firstNames({})).toEqual(byName);
    expect(await firstNames({ descending: true })).toEqual(byName.toReversed());
    expect((await opened.store.contacts.list(aList(other.id))).entries.map((one) => one.contact)).toEqual([
      stranger,
    ]);
  });

  it('gives standing, contact and place of each row', async () => {
    const { entries, more, total } = await opened.store.contacts.list(
      aList(firm.id, { sort: 'function', limit: 1 }),
    );
    expect(entries).toEqual([
      {
        contact: eloise,
        standing: { active: false, functions: ['company-officer'] },
        linked: false,
        startOn: '2026-03-11',
        endOn: '9999-12-31',
        origin: 'converted',
        visibleAt: null,
        position: { rank: 0, name: 'Éthier, Éloïse', id: eloise.id },
      },
    ]);
    expect(more).toBe(true);
    expect(total).toEqual({ count: 7, exact: true });
  });

  it('sorts by function and by activity, then by name', async () => {
    expect(await firstNames({ sort: 'function' })).toEqual([
      'Éloïse',
      'Benoît',
      'Maude',
      'Zoé',
      'Anaïs',
      'Théo',
      'Odette',
    ]);
    expect(await firstNames({ sort: 'active' })).toEqual([
      'Anaïs',
      'Benoît',
      'Maude',
      'Théo',
      'Éloïse',
      'Odette',
      'Zoé',
    ]);
  });

  it('filters by what holds on the day: the end day counts, the next one does not', async () => {
    expect(await firstNames({ active: true })).toEqual(['Anaïs', 'Benoît', 'Maude']);
    expect(await firstNames({ active: true, day: calendarDay('2026-03-11') })).toEqual([
      'Anaïs',
      'Éloïse',
      'Maude',
    ]);
    expect(await firstNames({ active: false, functions: ['staff-member'] })).toEqual(['Zoé']);
    expect(await firstNames({ functions: ['representative', 'person-responsible'] })).toEqual([
      'Anaïs',
      'Maude',
    ]);
    // Active as responsable, so the function that ended isn't shown.
    expect(await firstNames({ functions: ['company-officer'] })).toEqual(['Éloïse']);
  });

  it.each([
    ['cote anais', ['Anaïs']],
    ['COEURVERT', ['Théo']],
    ['o’neil', ['Maude', 'Odette']],
    ['o', byName],
    ['zo éb', ['Zoé']],
    ['100%', ['Théo']],
    ['s_c', ['Anaïs']],
    ['%', ['Théo']],
    ['\\', []],
    ['a\0', []],
    ['\ud83d', []],
    ['introuvable', []],
  ])('finds « %s »', async (search, expected) => {
    const found = await firstNames({ words: searchWords(search) });
    expect(found).toEqual(expected);
  });

  it('pages both ways from any place, even one that no row has', async () => {
    const place = { rank: 0, name: 'Dufour, Yves', id: '5c0f6d52-0000-4000-8000-000000000000' };
    expect(await firstNames({ after: place, limit: 2 })).toEqual(['Éloïse', 'Maude']);
    expect(await firstNames({ before: place, limit: 2 })).toEqual(['Anaïs', 'Benoît']);
    expect(await firstNames({ after: place, limit: 2, descending: true })).toEqual(['Benoît', 'Anaïs']);
    expect(await firstNames({ before: place, limit: 2, descending: true })).toEqual(['Maude', 'Éloïse']);
    expect(await firstNames({ after: { ...place, name: 'a\0b' }, limit: 1 })).toHaveLength(1);
  });

  it('says nothing of an organisation that does not exist', async () => {
    const answer = await opened.store.contacts.list(aList('00000000-0000-4000-8000-000000000000'));
    expect(answer).toEqual({ entries: [], more: false, total: { count: 0, exact: true } });
  });

  it('stops counting at the cap', async () => {
    const large = anOrganisation();
    const contacts = Array.from({ length: 10_001 }, (_, at) => aContact(large.id, { lastName: `Nom ${at}` }));
    await opened.store.load({ ...EMPTY_WORLD, organisations: [large], contacts: contacts.slice(1) });
    const total = async () => (await opened.store.contacts.list(aList(large.id, { active: false }))).total;
    expect(await total()).toEqual({ count: 10_000, exact: true });
    await opened.store.load({ ...EMPTY_WORLD, contacts: contacts.slice(0, 1) });
    expect(await total()).toEqual({ count: 10_000, exact: false });
  });
});
