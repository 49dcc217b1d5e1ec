import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchWords } from '#domain/search/fold-text.ts';
import type { ListAnswer, ListPosition, ListWindow } from '#server/store/list-answer.ts';
import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import { aModel, anAuthorizationListOf, anOrganisationRelationListOf } from './random-model.ts';
import { openPostgresStore } from './stores-under-test.ts';

let opened: Awaited<ReturnType<typeof openPostgresStore>>;
beforeAll(async () => {
  opened = await openPostgresStore();
});
afterAll(() => opened.close());

/** Every page of the list, there and back again. */
async function walk<Request extends ListWindow, Entry>(
  list: (request: Request) => Promise<ListAnswer<Entry>>,
  first: Request,
): Promise<Array<ListAnswer<Entry>>> {
  const pages: Array<ListAnswer<Entry>> = [];
  const read = async (place: { after?: ListPosition; before?: ListPosition }) => {
    const page = await list({ ...first, ...place });
    pages.push(page);
    return page;
  };
  let page = await read({});
  while (page.more) {
    const after = page.entries.at(-1)?.position;
    if (!after) throw new Error('more rows after an empty page');
    page = await read({ after });
  }
  let before = page.entries.at(-1)?.position;
  while (before) {
    page = await read({ before });
    before = page.more ? page.entries[0]?.position : undefined;
  }
  return pages;
}

// A failure prints its seed and path; the same seed always gives the same lists.
const RUNS = { numRuns: 60, seed: 20_260_310, endOnFailure: true };

it('lists the same authorizations in the same order as the other store', async () => {
  const lists = fc.array(anAuthorizationListOf, { minLength: 5, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(aModel, lists, async ({ organisationId, data }, asked) => {
      const memory = createMemoryStore();
      await Promise.all([memory.load(data), opened.store.load(data)]);
      for (const { search, files, contacts, ...list } of asked) {
        const request = {
          ...list,
          organisationId,
          words: searchWords(search),
          fileIds: files.flatMap((at) => data.organisations[at]?.id ?? []),
          contactIds: contacts.flatMap((at) => data.contacts[at]?.id ?? []),
        };
        const expected = await walk((one: typeof request) => memory.authorizations.list(one), request);
        expect(await walk((one: typeof request) => opened.store.authorizations.list(one), request)).toEqual(
          expected,
        );
      }
    }),
    RUNS,
  );
}, 120_000);

it('lists the same organisation relations in the same order as the other store', async () => {
  const lists = fc.array(anOrganisationRelationListOf, { minLength: 5, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(aModel, lists, async ({ organisationId, data }, asked) => {
      const memory = createMemoryStore();
      await Promise.all([memory.load(data), opened.store.load(data)]);
      for (const { search, ...list } of asked) {
        const request = { ...list, organisationId, words: searchWords(search) };
        const expected = await walk((one: typeof request) => memory.organisationRelations.list(one), request);
        const found = await walk(
          (one: typeof request) => opened.store.organisationRelations.list(one),
          request,
        );
        expect(found).toEqual(expected);
      }
    }),
    RUNS,
  );
}, 120_000);
