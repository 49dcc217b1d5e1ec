import { beforeAll, describe, expect, test } from 'vitest';
import { listAuthorizations } from '#contract/authorizations/authorization.operations.ts';
import {
  AUTHORIZATION_SORTS,
  authorizationPageSchema,
} from '#contract/authorizations/authorization.schema.ts';
import { listContacts } from '#contract/contacts/contact.operations.ts';
import { CONTACT_SORTS, contactPageSchema } from '#contract/contacts/contact.schema.ts';
import type { Operation } from '#contract/operation.ts';
import { listOrganisationRelations } from '#contract/organisation-relations/organisation-relation.operations.ts';
import {
  ORGANISATION_RELATION_SORTS,
  organisationRelationPageSchema,
} from '#contract/organisation-relations/organisation-relation.schema.ts';
import { SORT_DIRECTIONS } from '#contract/page.ts';
import type { Caller } from '#tests/harness/caller.ts';
import { onEachStore } from '#tests/harness/on-each-store.ts';
import { FIRM, memberOf, testWorld } from '#tests/harness/test-world.ts';

const anais = memberOf(FIRM, 'anais');
const { data } = testWorld();

const ofFirm = ({ organisationId }: { readonly organisationId: string }) => organisationId === FIRM.id;

interface Page {
  readonly rows: ReadonlyArray<{ readonly id: string }>;
  readonly start: number;
  readonly total: { readonly count: number; readonly exact: boolean };
  readonly next: string | null;
  readonly previous: string | null;
}

/** A list, with what limits its rows to some tens, and how many the world has of those. */
const LISTS = [
  {
    name: 'contacts',
    operation: listContacts,
    sorts: CONTACT_SORTS,
    parse: (json: unknown): Page => contactPageSchema.parse(json),
    count: data.contacts.filter(ofFirm).length,
  },
  {
    name: 'authorizations',
    operation: listAuthorizations,
    sorts: AUTHORIZATION_SORTS,
    parse: (json: unknown): Page => authorizationPageSchema.parse(json),
    count: data.authorizations.filter(ofFirm).length,
  },
  {
    name: 'organisation relations',
    operation: listOrganisationRelations,
    sorts: ORGANISATION_RELATION_SORTS,
    parse: (json: unknown): Page => organisationRelationPageSchema.parse(json),
    count: data.organisationRelations.filter(ofFirm).length,
  },
];

onEachStore('the pages of every list', {}, (service) => {
  let caller: Caller;
  beforeAll(async () => {
    caller = await service().signIn(anais.email);
  });

  describe.each(LISTS)('$name', ({ operation, sorts, parse, count }) => {
    async function page(query: Record<string, string>): Promise<Page> {
      const call = { params: { profileId: anais.profileId }, query };
      return parse((await caller.call<Operation>(operation, call)).json);
    }

    /** The pages from the one given on, in the direction of the cursors. */
    async function walk(
      query: Record<string, string>,
      side: 'next' | 'previous',
      from: Page,
    ): Promise<Page[]> {
      const pages = [from];
      for (let cursor = from[side]; cursor !== null; cursor = pages.at(-1)?.[side] ?? null) {
        pages.push(await page({ ...query, cursor }));
      }
      return pages;
    }

    const idsOf = (pages: readonly Page[]) => pages.flatMap(({ rows }) => rows.map(({ id }) => id));

    describe.each(sorts)('sorted by %s', (sort) => {
      test.each(SORT_DIRECTIONS)('%s: every row once, the same pages there and back', async (direction) => {
        const query = { sort, direction, limit: '7' };
        const there = await walk(query, 'next', await page(query));
        const ids = idsOf(there);
        expect([ids.length, new Set(ids).size]).toEqual([count, count]);
        expect(there.map(({ start }) => start)).toEqual(there.map((_, place) => place * 7));
        for (const { total } of there) expect(total).toEqual({ count, exact: true });
        const back = await walk(query, 'previous', there.at(-1) as Page);
        const rowsAndPlace = ({ rows, start }: Page) => ({ rows, start });
        expect(back.toReversed().map(rowsAndPlace)).toEqual(there.map(rowsAndPlace));
        const [first] = back.slice(-1);
        expect([there[0]?.previous, first?.previous, there.at(-1)?.next]).toEqual([null, null, null]);
        expect((await page({ ...query, cursor: first?.next ?? '' })).rows).toEqual(there[1]?.rows);
      });

      test('the other direction turns it round', async () => {
        const [up, down] = await Promise.all(
          SORT_DIRECTIONS.map(async (direction) => {
            const query = { sort, direction, limit: '100' };
            return idsOf(await walk(query, 'next', await page(query)));
          }),
        );
        expect(down?.toReversed()).toEqual(up);
      });

      test('filtered: the rows of the whole list that pass, in its order', async () => {
        const all = { sort, limit: '100' };
        const some = { ...all, limit: '3', active: 'true' };
        const rows = (await walk(all, 'next', await page(all))).flatMap((one) => one.rows);
        const passing = rows.filter((row) => 'active' in row && row.active === true).map(({ id }) => id);
        const first = await page(some);
        expect(idsOf(await walk(some, 'next', first))).toEqual(passing);
        expect(first.total).toEqual({ count: passing.length, exact: true });
      });
    });

    test('one exactly full has nothing after it', async () => {
      const limit = `${Math.min(count, 100)}`;
      const whole = await page({ limit });
      expect([whole.rows.length, whole.next === null]).toEqual([Number(limit), count <= 100]);
    });
  });
});
