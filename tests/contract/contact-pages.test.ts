import { beforeAll, describe, expect, test } from 'vitest';
import { listContacts } from '#contract/contacts/contact.operations.ts';
import {
  CONTACT_SORTS,
  type ContactListQuery,
  type ContactPage,
  contactPageSchema,
} from '#contract/contacts/contact.schema.ts';
import { SORT_DIRECTIONS } from '#contract/page.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf } from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const params = { profileId: anais.profileId };

onEachStore('the pages of the contacts', {}, (service) => {
  let caller: Caller;
  beforeAll(async () => {
    caller = await service().signIn(anais.email);
  });

  async function page(query: Partial<Record<keyof ContactListQuery, string>>): Promise<ContactPage> {
    return contactPageSchema.parse((await caller.call(listContacts, { params, query })).json);
  }

  const names = ({ rows }: ContactPage) => rows.map(({ lastName, firstName }) => `${lastName}, ${firstName}`);

  test('by default: by name, active or not, each with his functions', async () => {
    const all = await page({});
    expect(names(all)).toEqual([
      'Bélanger-Côté, Anaïs',
      'Côté, Réjean',
      'D’Amours, Maude',
      'Desruisseaux-Vaillancourt de Grandpré, Marie-Évangéline-Clémentine',
      'Fréchette, Samuel',
      'Gagné-Thériault, Noémie',
      'Lebœuf, Clément',
      'Lévesque, Thomas',
      'Nguyễn, Thị Hương',
      'Ó Briain, Ciarán',
      'O’Neil, Patricia',
      'St-Amand, Jérôme',
    ]);
    expect([all.start, all.total, all.next, all.previous]).toEqual([
      0,
      { count: 12, exact: true },
      null,
      null,
    ]);
    expect(all.rows.find(({ lastName }) => lastName === 'D’Amours')).toMatchObject({
      functions: ['company-officer', 'person-responsible'],
      organisation: FIRM,
      active: true,
      linked: false,
      abilities: ['view', 'update', 'update-email'],
    });
    expect(all.rows.filter(({ active }) => !active).map(({ lastName }) => lastName)).toEqual([
      'Gagné-Thériault',
      'St-Amand',
    ]);
  });

  describe.each(CONTACT_SORTS)('sorted by %s', (sort) => {
    test.each(SORT_DIRECTIONS)(
      '%s: the same rows in the same order, on pages of 5, there and back',
      async (direction) => {
        const all = await page({ sort, direction });
        const query = { sort, direction, limit: '5' };
        const first = await page(query);
        const second = await page({ ...query, cursor: first.next ?? '' });
        const third = await page({ ...query, cursor: second.next ?? '' });
        expect([...first.rows, ...second.rows, ...third.rows]).toEqual(all.rows);
        expect([first.start, second.start, third.start]).toEqual([0, 5, 10]);
        expect([first.previous, third.next]).toEqual([null, null]);

        const secondAgain = await page({ ...query, cursor: third.previous ?? '' });
        expect([secondAgain.rows, secondAgain.start]).toEqual([second.rows, 5]);
        const firstAgain = await page({ ...query, cursor: secondAgain.previous ?? '' });
        expect([firstAgain.rows, firstAgain.start, firstAgain.previous]).toEqual([first.rows, 0, null]);
        expect((await page({ ...query, cursor: firstAgain.next ?? '' })).rows).toEqual(second.rows);
      },
    );

    test('the other direction turns it round', async () => {
      const ascending = await page({ sort, direction: 'asc' });
      const descending = await page({ sort, direction: 'desc' });
      expect(descending.rows.toReversed()).toEqual(ascending.rows);
    });
  });

  test.each([
    [{ search: 'cote' }, ['Bélanger-Côté, Anaïs', 'Côté, Réjean']],
    [{ search: 'CÔTÉ ANAÏS' }, ['Bélanger-Côté, Anaïs']],
    [{ search: 'leboeuf' }, ['Lebœuf, Clément']],
    [{ search: "d'am" }, ['D’Amours, Maude']],
    [{ search: 'nobody' }, []],
    [{ active: 'false' }, ['Gagné-Thériault, Noémie', 'St-Amand, Jérôme']],
    [{ function: 'company-officer,representative', active: 'true', search: 'e' }, 4],
    [{ function: 'representative' }, ['Lebœuf, Clément', 'Ó Briain, Ciarán']],
  ])('%j finds %j', async (query, found) => {
    const result = await page(query);
    if (typeof found === 'number') expect(result.rows).toHaveLength(found);
    else expect(names(result)).toEqual(found);
    expect(result.total).toEqual({ count: result.rows.length, exact: true });
  });

  test('a last page that has been read has nothing after it, and one exactly full neither', async () => {
    const full = await page({ limit: '12' });
    expect([full.rows.length, full.next, full.previous]).toEqual([12, null, null]);
    const halves = await page({ limit: '6' });
    const last = await page({ limit: '6', cursor: halves.next ?? '' });
    expect([last.rows.length, last.next]).toEqual([6, null]);
  });
});
