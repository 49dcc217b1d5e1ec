import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchWords } from '#domain/search/fold-text.ts';
import type { ContactListAnswer, ContactListRequest } from '#server/store/contact-store.ts';
import { createMemoryStore } from '#server/store/memory/create-memory-store.ts';
import type { Store } from '#server/store/store.ts';
import { issueCodes } from './random-codes.ts';
import { aListOf, aWorld } from './random-lists.ts';
import { openPostgresStore } from './stores-under-test.ts';

let opened: Awaited<ReturnType<typeof openPostgresStore>>;
beforeAll(async () => {
  opened = await openPostgresStore();
});
afterAll(() => opened.close());

/** Every page of the list, there and back again. */
async function walk(store: Store, first: ContactListRequest): Promise<ContactListAnswer[]> {
  const pages: ContactListAnswer[] = [];
  let page = await store.contacts.list(first);
  pages.push(page);
  while (page.more) {
    const after = page.entries.at(-1)?.position;
    if (!after) throw new Error('more rows after an empty page');
    page = await store.contacts.list({ ...first, after });
    pages.push(page);
  }
  let before = page.entries.at(-1)?.position;
  while (before) {
    page = await store.contacts.list({ ...first, before });
    pages.push(page);
    before = page.more ? page.entries[0]?.position : undefined;
  }
  return pages;
}

it('gives the same rows in the same order as the other store', async () => {
  await fc.assert(
    fc.asyncProperty(aWorld, fc.array(aListOf, { minLength: 4, maxLength: 4 }), async (world, lists) => {
      const memory = createMemoryStore();
      await Promise.all([memory.load(world.data), opened.store.load(world.data)]);
      for (const store of [memory, opened.store]) await issueCodes(store, world.fates);
      for (const { search, ...list } of lists) {
        const request = { ...list, organisationId: world.organisationId, words: searchWords(search) };
        expect(await walk(opened.store, request)).toEqual(await walk(memory, request));
      }
    }),
    // A failure prints its seed and path; the same seed always gives the same lists.
    { numRuns: 100, seed: 20_260_310, endOnFailure: true },
  );
});
