import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MATRIX_LIMITS } from '#contract/matrix/matrix.schema.ts';
import { AUTHORIZED_SUBJECTS } from '#domain/authorization/authorization.ts';
import { addDays, calendarDay } from '#domain/calendar/calendar-day.ts';
import { isActiveOn } from '#domain/calendar/period.ts';
import { matrixStateOf } from '#domain/matrix/matrix.ts';
import { CONTACT_FUNCTIONS } from '#domain/relation/contact-relation.ts';
import { searchWords } from '#domain/search/fold-text.ts';
import { mergeWorldData } from '#mocks/builders/merge-world-data.ts';
import { WORLD_TODAY } from '#mocks/worlds/world-today.ts';
import { allWorlds } from '#mocks/worlds/worlds.ts';
import type { MatrixRecords, MatrixRequest } from '#server/store/matrix-store.ts';
import { FIRM, memberOf, TEST_NOW, testWorld } from '#tests/harness/test-world.ts';
import { type OpenStore, STORES } from './stores-under-test.ts';

const [, ...others] = (await allWorlds()).filter(({ key }) => key !== 'very-large-firm');
const { data } = testWorld();
const together = mergeWorldData([data, ...others.map((world) => world.data)]);

const opened: OpenStore[] = [];
beforeAll(async () => {
  for (const { open } of STORES) {
    const one = await open();
    opened.push(one);
    await one.store.load(together);
  }
});
afterAll(async () => {
  for (const one of opened) await one.close();
});

const ofFirm: MatrixRequest = {
  organisationId: FIRM.id,
  day: WORLD_TODAY,
  now: new Date(TEST_NOW),
  words: [],
  functions: [],
  subjects: [],
  limits: MATRIX_LIMITS,
};

/** What a reader of a matrix rests on; lists carry more beside it. */
function comparable({ contacts, files, pairs }: MatrixRecords) {
  return { contacts: contacts.map(({ contact, standing }) => ({ contact, standing })), files, pairs };
}

/** What both stores answer, which must be the same. */
async function matrixOf(change: Partial<MatrixRequest>): Promise<ReturnType<typeof comparable>> {
  const request = { ...ofFirm, ...change };
  const [memory, postgres] = await Promise.all(opened.map(({ store }) => store.matrix.read(request)));
  if (!memory || !postgres) throw new Error('a store is missing');
  expect(comparable(postgres)).toEqual(comparable(memory));
  return comparable(memory);
}

const inhabited = [...new Set(together.contacts.map(({ organisationId }) => organisationId))];
const names = new Map(together.organisations.map(({ id, name }) => [id, name]));

describe.each(inhabited.map((id) => [names.get(id), id] as const))(
  'the matrix of %s',
  (_, organisationId) => {
    it.each([0, -1, 1, 6, 10, -40, -400, -2000, 5000])('%i days from today', async (count) => {
      const day = addDays(WORLD_TODAY, count);
      const { contacts, files } = await matrixOf({ organisationId, day });
      const served = together.organisationRelations.filter(
        (one) => one.organisationId === organisationId && isActiveOn(one, day),
      );
      expect(files).toHaveLength(new Set(served.map(({ fileId }) => fileId)).size);
      expect(contacts.every(({ contact }) => contact.organisationId === organisationId)).toBe(true);
    });

    it('by subject, by function, by words', async () => {
      for (const subject of AUTHORIZED_SUBJECTS) await matrixOf({ organisationId, subjects: [subject] });
      for (const kind of CONTACT_FUNCTIONS) await matrixOf({ organisationId, functions: [kind] });
      for (const search of ['e', 'cote', 'anais', 'nguyen', '%', '_', 'œ', '\ud83d', 'personne d’autre']) {
        await matrixOf({ organisationId, words: searchWords(search) });
      }
      await matrixOf({
        organisationId,
        subjects: ['profile', 'workforce'],
        functions: ['staff-member', 'representative'],
        words: ['e'],
      });
    });

    it.each([
      { contacts: 1, files: 1, cells: 1 },
      { contacts: 3, files: 2, cells: 5 },
    ])('cut at %j, one more of each', async (limits) => {
      const { contacts, files, pairs } = await matrixOf({ organisationId, limits });
      expect(contacts.length).toBeLessThanOrEqual(limits.contacts + 1);
      expect(files.length).toBeLessThanOrEqual(limits.files + 1);
      expect(pairs.length).toBeLessThanOrEqual(limits.cells + 1);
    });
  },
);

describe('the cells of the firm', () => {
  const huong = memberOf(FIRM, 'huong').contactId;

  async function cellsOf(contactId: string, change: Partial<MatrixRequest> = {}) {
    const { files, pairs } = await matrixOf(change);
    const fileName = new Map(files.map(({ id, name }) => [id, name]));
    const own = pairs.filter((pair) => pair.contactId === contactId && fileName.has(pair.fileId));
    return Object.fromEntries(own.map((pair) => [fileName.get(pair.fileId), matrixStateOf(pair)]));
  }

  it('say how far one may act in each file', async () => {
    expect(await cellsOf(huong)).toMatchObject({
      'Charpenterie de l’Anse-aux-Outardes inc.': 'write',
      'Toitures des Trois-Érables inc.': 'write',
    });
  });

  it('narrowed to a subject that never passes, say so where one acts', async () => {
    const cells = await cellsOf(huong, { subjects: ['workforce'] });
    expect(cells['Charpenterie de l’Anse-aux-Outardes inc.']).toBe('undelegable');
    expect(Object.values(cells)).not.toContain('write');
  });

  it('say what is on its way, until it has come', async () => {
    const samuel = memberOf(FIRM, 'samuel').contactId;
    const regional = /^Constructions résidentielles/;
    const stateAt = async (now: string) =>
      Object.entries(await cellsOf(samuel, { now: new Date(now) })).find(([name]) =>
        regional.test(name),
      )?.[1];
    expect(await stateAt(TEST_NOW)).toBe('on-its-way');
    expect(await stateAt('2026-11-24T15:00:00Z')).toBe('write');
  });

  it('are none before there was anything', async () => {
    expect(await matrixOf({ day: calendarDay('1999-01-01') })).toEqual({
      contacts: [],
      files: [],
      pairs: [],
    });
  });
});
