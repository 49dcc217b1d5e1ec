import { beforeAll, expect, test } from 'vitest';
import { listContacts } from '#contract/contacts/contact.operations.ts';
import {
  type ContactListQuery,
  type ContactPage,
  contactPageSchema,
} from '#contract/contacts/contact.schema.ts';
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
