import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import type { AuthorizationListRequest } from '#server/store/authorization-store.ts';
import type { ListPosition } from '#server/store/list-answer.ts';
import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import type { WorldData } from '#server/store/world-data.ts';
import { openPostgresStore } from './stores-under-test.ts';
import {
  aContact,
  aDelegation,
  aGrant,
  anAuthorizationList,
  anOrganisation,
  EMPTY_WORLD,
} from './test-world.ts';

/**
 * Enough files, contacts and rows that PostgreSQL takes each of its ways to a page: file after file, contact after contact, few rows
 * all sorted, many along the order of the list, and words too common to be looked up.
 */
const SUBJECTS = ['profile', 'monthly-report', 'payments-and-statements'] as const;
const NAMES = ['Béton', 'Toitures', 'Émond', 'Cœur'];
const firm = anOrganisation({ name: 'Zénith' });
const files = Array.from({ length: 1_100 }, (_, at) =>
  anOrganisation({
    name: `${NAMES[at % 4]} ${at % 10 === 0 ? 'rare' : 'commun'} ${at % 600}`,
    kind: 'employer',
  }),
);
const contacts = Array.from({ length: 60 }, (_, at) =>
  aContact(firm.id, { lastName: at % 2 === 0 ? 'Côté' : 'Roy', firstName: `Ève ${at % 50}` }),
);
const authorizations = files.flatMap(({ id }, at) =>
  SUBJECTS.flatMap((subject) => {
    const own = aGrant(firm.id, { fileId: id, subject });
    const ends = { endOn: calendarDay(at % 7 === 0 ? '2025-12-31' : '9999-12-31') };
    return [
      own,
      ...contacts.filter((_, place) => (at + place) % 10 === 0).map((one) => aDelegation(own, one, ends)),
    ];
  }),
);
const annexes = Array.from({ length: 2_200 }, (_, at) =>
  anOrganisation({ name: `Annexe commun ${at}`, kind: 'employer' }),
);
const world: WorldData = {
  ...EMPTY_WORLD,
  organisations: [firm, ...files, ...annexes],
  contacts,
  authorizations: [
    ...authorizations,
    ...annexes.map(({ id }) => aGrant(firm.id, { fileId: id, subject: 'profile' })),
  ],
};

const memory = createMemoryStore();
let opened: Awaited<ReturnType<typeof openPostgresStore>>;
let statements = 0;
beforeAll(async () => {
  opened = await openPostgresStore({
    onStatement: () => {
      statements += 1;
    },
  });
  await Promise.all([memory.load(world), opened.store.load(world)]);
});
afterAll(() => opened.close());

const NARROWED: ReadonlyArray<[string, Partial<AuthorizationListRequest>]> = [
  ['nothing', {}],
  ['all files', { words: ['n'] }],
  ['a word of three thousand files', { words: ['commun'] }],
  ['a word of two thousand files', { words: ['annexe'] }],
  ['words that stand together in few files', { words: ['commun', 'beton', '17'] }],
  ['words found nowhere together', { words: ['annexe', 'beton'] }],
  ['words of two thousand files and a subject', { words: ['annexe', 'commun'], subjects: ['profile'] }],
  ['words and a contact', { words: ['commun', 'beton'], contactIds: [contacts[3]?.id ?? ''] }],
  ['a word of a hundred files', { words: ['rare'] }],
  ['a word of three hundred files', { words: ['beton'] }],
  ['a word of contacts', { words: ['cote'] }],
  ['all contacts', { words: ['eve'] }],
  ['words of both', { words: ['rare', 'roy'] }],
  ['four words', { words: ['rare', 'roy', 'ton', 'eve'] }],
  ['a file', { fileIds: [files[7]?.id ?? ''] }],
  ['namesakes', { fileIds: [files[0]?.id ?? '', files[600]?.id ?? ''] }],
  ['a hundred files', { fileIds: files.slice(0, 100).map(({ id }) => id) }],
  ['a contact', { contactIds: [contacts[3]?.id ?? ''] }],
  ['fifty contacts', { contactIds: contacts.slice(0, 50).map(({ id }) => id) }],
  ['a subject', { subjects: ['profile'] }],
  ['what ended', { active: false }],
];

it.each(NARROWED)(
  'is the same in both stores and takes as many statements as ever: %s',
  async (_, fields) => {
    for (const sort of ['own-first', 'subject', 'file', 'contact'] as const) {
      for (const descending of [false, true]) {
        const request = anAuthorizationList(firm.id, { ...fields, sort, descending, limit: 40 });
        const places: Array<{ after?: ListPosition; before?: ListPosition }> = [{}];
        const whole = await memory.authorizations.list({ ...request, limit: 900 });
        const place = whole.entries.at(-5)?.position;
        if (place) places.push({ after: place }, { before: place });
        for (const where of places) {
          statements = 0;
          const found = await opened.store.authorizations.list({ ...request, ...where });
          expect(statements).toBeLessThanOrEqual(4);
          expect(found).toEqual(await memory.authorizations.list({ ...request, ...where }));
        }
      }
    }
  },
);
