import { beforeAll, describe, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import { AUTHORIZATION_SORTS } from '#contract/authorizations/authorization.schema.ts';
import { CONTACT_SORTS } from '#contract/contacts/contact.schema.ts';
import type { Operation } from '#contract/operation.ts';
import { ORGANISATION_RELATION_SORTS } from '#contract/organisation-relations/organisation-relation.schema.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { DELEGATED_CLIENT, FIRM, memberOf } from '#tests/harness/test-world.ts';
import { toldIn } from './told-in.ts';

const anais = memberOf(FIRM, 'anais');
const params = { profileId: anais.profileId };
const id = anais.contactId;

const LISTS = {
  contacts: { operation: api.listContacts, sorts: CONTACT_SORTS },
  authorizations: { operation: api.listAuthorizations, sorts: AUTHORIZATION_SORTS },
  relations: { operation: api.listOrganisationRelations, sorts: ORGANISATION_RELATION_SORTS },
} as const;

/** Operations that are true of a day, each with what else it needs. */
const OF_A_DAY: ReadonlyArray<readonly [Operation, Record<string, string>]> = [
  [api.listContacts, {}],
  [api.listAuthorizations, {}],
  [api.listOrganisationRelations, {}],
  [api.getMatrix, {}],
  [api.getContact, {}],
  [api.getContactAccess, {}],
  [api.getClientFile, {}],
  [api.explainContactAccess, { contact: id, file: DELEGATED_CLIENT.id, subject: 'profile' }],
];

const QUERY_INVALID = '400 query-invalid';
const CURSOR_INVALID = ['400 cursor-invalid'];

onEachStore('bad input to lists and sheets', {}, (service) => {
  let caller: Caller;
  beforeAll(async () => {
    caller = await service().signIn(anais.email);
  });

  const ask = (operation: Operation, query: Record<string, string>) => {
    const ids: Record<string, string> = { ...params, contactId: id, fileId: DELEGATED_CLIENT.id };
    const named = Object.keys(operation.params.shape).map((name) => [name, ids[name] ?? '']);
    return caller.call(operation, { params: Object.fromEntries(named), query });
  };

  describe.each(OF_A_DAY.map(([operation, query]) => [operation.id, operation, query] as const))(
    'the day of %s',
    (_id, operation, query) => {
      test.each([
        '2026-02-30',
        '2026-13-01',
        '2026-2-3',
        '0000-00-00',
        '20260203',
        '2026-02-03T00:00:00Z',
        'hier',
        '',
        '+12026-01-01',
      ])('%j is none', async (on) => {
        const told = toldIn(await ask(operation, { ...query, on }));
        expect(told).toEqual([QUERY_INVALID, '/query/on wrong-format']);
      });

      test.each(['2024-02-29', '1000-01-01', '9999-12-31'])('%s is one', async (on) => {
        expect((await ask(operation, { ...query, on })).status).toBe(200);
      });
    },
  );

  test.each<[keyof typeof LISTS, string, string[]]>([
    ['authorizations', 'subject=profile,king', ['/query/subject/1 unknown-value']],
    ['authorizations', 'right=own', ['/query/right/0 unknown-value']],
    ['authorizations', 'function=boss', ['/query/function/0 unknown-value']],
    ['authorizations', 'holder=nobody', ['/query/holder unknown-value']],
    ['authorizations', 'neverLinked=false', ['/query/neverLinked unknown-value']],
    ['authorizations', 'kind=has-accounting-firm', ['/query/kind unknown-field']],
    ['authorizations', 'sort=active', ['/query/sort unknown-value']],
    ['authorizations', 'contact=1', ['/query/contact/0 wrong-format']],
    ['authorizations', `contact=${id},,${id}`, ['/query/contact/1 wrong-format']],
    ['authorizations', `file=${id}%00`, ['/query/file/0 wrong-format']],
    ['authorizations', `file=${Array(101).fill(id).join()}`, ['/query/file too-long max 100']],
    ['authorizations', `contact=${'x'.repeat(4001)}`, ['/query/contact too-long max 4000']],
    ['authorizations', `contact=${id}&contact=${id}`, ['/query/contact duplicate']],
    ['authorizations', 'contact[]=1', ['/query/contact[] unknown-field']],
    ['relations', 'kind=is-a-friend-of', ['/query/kind/0 unknown-value']],
    ['relations', 'subject=profile', ['/query/subject unknown-field']],
    ['relations', 'contact=1', ['/query/contact unknown-field']],
    ['relations', 'sort=contact', ['/query/sort unknown-value']],
    ['relations', 'endingWithin=367', ['/query/endingWithin too-big max 366']],
    ['authorizations', 'endingWithin=-1', ['/query/endingWithin too-small min 0']],
    ['authorizations', 'endingWithin=1.5', ['/query/endingWithin wrong-type']],
    ['contacts', 'endingWithin=x', ['/query/endingWithin wrong-type']],
    ['contacts', 'linked=maybe', ['/query/linked/0 unknown-value']],
    ['contacts', 'linked=bounced,,sent', ['/query/linked/1 unknown-value']],
    [
      'authorizations',
      'on=2026-02-30&right=x&colour=blue&limit=0',
      [
        '/query/colour unknown-field',
        '/query/limit too-small min 1',
        '/query/on wrong-format',
        '/query/right/0 unknown-value',
      ],
    ],
  ])('the list of %s: ?%s', async (name, query, told) => {
    const path = LISTS[name].operation.path.replace('{profileId}', anais.profileId);
    expect(toldIn(await caller.send(`${path}?${query}`))).toEqual([QUERY_INVALID, ...told.sort()]);
  });

  test.each<[Operation, Record<string, string>, string[]]>([
    [api.getMatrix, { contact: id }, ['/query/contact unknown-field']],
    [api.getMatrix, { subject: 'king' }, ['/query/subject/0 unknown-value']],
    [api.getMatrix, { search: 'x'.repeat(201) }, ['/query/search too-long max 200']],
    [
      api.explainContactAccess,
      {},
      ['/query/contact required', '/query/file required', '/query/subject required'],
    ],
    [
      api.explainContactAccess,
      { contact: '1', file: '%', subject: 'king' },
      ['/query/contact wrong-format', '/query/file wrong-format', '/query/subject unknown-value'],
    ],
    [
      api.listLinkEvents,
      { contact: '1', before: '%' },
      ['/query/before wrong-format', '/query/contact wrong-format'],
    ],
    [api.listLinkEvents, { contact: `${id},${id}` }, ['/query/contact wrong-format']],
    [api.listHistory, { subject: 'account', id }, ['/query/subject unknown-value']],
    [api.listHistory, { subject: 'contact', id, before: '0' }, ['/query/before too-small min 1']],
    [
      api.listHistory,
      { subject: 'contact', id: 'x', before: 'x' },
      ['/query/before wrong-type', '/query/id wrong-format'],
    ],
  ])('$id: %j', async (operation, query, told) => {
    expect(toldIn(await ask(operation, query))).toEqual([QUERY_INVALID, ...told]);
  });

  test('a number of a line that no history has reached', async () => {
    const query = { subject: 'contact', id, before: `${Number.MAX_SAFE_INTEGER}` };
    expect((await ask(api.listHistory, query)).status).toBe(200);
  });

  test.each([
    ['a NUL', '\u0000'],
    ['a pattern of SQL', "%' or 1=1 --"],
    ['a pattern of LIKE', '_%\\'],
    ['half of a character', '\ud83d'],
    ['only spaces', '   '],
    ['200 times a word', 'a '.repeat(100)],
  ])('a search for %s is a search', async (_name, search) => {
    for (const { operation } of Object.values(LISTS)) {
      const answer = await ask(operation, { search });
      expect([answer.status, answer.json]).toEqual([200, expect.objectContaining({ start: 0 })]);
    }
    expect((await ask(api.getMatrix, { search })).status).toBe(200);
  });

  describe.each(Object.entries(LISTS))('cursors of the list of %s', (_name, { operation, sorts }) => {
    const page = (query: Record<string, string>) => ask(operation, { limit: '2', ...query });
    const written = (cursor: object) => Buffer.from(JSON.stringify(cursor)).toString('base64url');
    const read = (text: string) =>
      JSON.parse(Buffer.from(text, 'base64url').toString()) as { values: Array<string | number> };
    const nextOf = async (query: Record<string, string>) =>
      ((await page(query)).json as { next: string | null }).next ?? '';

    test.each(sorts)('%s: one of another order, cut, or with more in it is refused', async (sort) => {
      const cursor = await nextOf({ sort });
      expect((await page({ sort, cursor })).status).toBe(200);
      const others = sorts.filter((one) => one !== sort);
      for (const other of others) expect(toldIn(await page({ sort: other, cursor }))).toEqual(CURSOR_INVALID);
      expect(toldIn(await page({ sort, cursor, direction: 'desc' }))).toEqual(CURSOR_INVALID);
      expect(toldIn(await page({ sort, cursor: cursor.slice(2) }))).toEqual(CURSOR_INVALID);
      const made = read(cursor);
      for (const change of [
        { organisationId: DELEGATED_CLIENT.id },
        { id: '1' },
        { start: -1 },
        { side: 'within' },
        { values: [] },
        { values: [...made.values, 'x'] },
        { values: made.values.map((value) => (typeof value === 'number' ? 'x' : 1)) },
        { values: made.values.map(() => null) },
        { values: made.values.map((value) => (typeof value === 'number' ? value : 'a\0')) },
        { values: made.values.map((value) => (typeof value === 'number' ? value : '\ud83d')) },
        { values: made.values.map((value) => (typeof value === 'number' ? 1e9 : 'x'.repeat(501))) },
      ]) {
        const answer = await page({ sort, cursor: written({ ...made, ...change }) });
        expect([change, toldIn(answer)]).toEqual([change, CURSOR_INVALID]);
      }
    });

    test.each(sorts)('%s: one made up that could be one shows a page', async (sort) => {
      const made = read(await nextOf({ sort }));
      const day = /^\d{4}-\d\d-\d\d$/;
      for (const text of ['', 'ζζζζ', "%_\\'; drop table contacts", '9999-12-31']) {
        const values = made.values.map((value) =>
          typeof value === 'number' ? 999 : day.test(value) ? '2030-01-01' : text,
        );
        for (const change of [{ values }, { values, side: 'before' }, { start: 100_000_000 }, { start: 0 }]) {
          const answer = await page({ sort, cursor: written({ ...made, ...change }) });
          expect([answer.status, operation.answer.safeParse(answer.json).success]).toEqual([200, true]);
        }
      }
    });
  });

  test.each(['', 'hier', '2026-02-30', '2026-01-01; drop', '99999-01-01'])(
    'a cursor that stands at the day %j is refused',
    async (day) => {
      const query = { sort: 'end', limit: '2' };
      const { json } = await ask(api.listOrganisationRelations, query);
      const { next } = json as { next: string };
      const cursor = JSON.parse(Buffer.from(next, 'base64url').toString()) as { values: string[] };
      const moved = { ...cursor, values: [day, cursor.values[1]] };
      const text = Buffer.from(JSON.stringify(moved)).toString('base64url');
      const answer = await ask(api.listOrganisationRelations, { ...query, cursor: text });
      expect(toldIn(answer)).toEqual(CURSOR_INVALID);
    },
  );
});
