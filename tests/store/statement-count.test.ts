import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgresStore } from './stores-under-test.ts';
import { aContact, aList, anOrganisation, aRelation, EMPTY_WORLD } from './test-world.ts';

let statements = 0;
let opened: Awaited<ReturnType<typeof openPostgresStore>>;
beforeAll(async () => {
  opened = await openPostgresStore({
    onStatement: () => {
      statements += 1;
    },
  });
});
afterAll(() => opened.close());

async function organisationOf(size: number) {
  const firm = anOrganisation();
  const contacts = Array.from({ length: size }, () => aContact(firm.id));
  const contactRelations = contacts.flatMap((contact) => [
    aRelation(contact, 'staff-member'),
    aRelation(contact, 'representative'),
  ]);
  await opened.store.load({ ...EMPTY_WORLD, organisations: [firm], contacts, contactRelations });
  return { firm, contacts };
}

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  statements = 0;
  await work();
  return statements;
}

it.each([0, 1, 30, 150])('a list takes two statements whatever the rows: %i', async (size) => {
  const { firm } = await organisationOf(size);
  for (const request of [
    aList(firm.id, { limit: 100 }),
    aList(firm.id, {
      limit: 100,
      sort: 'function',
      words: ['anais'],
      active: true,
      functions: ['representative'],
    }),
  ]) {
    expect(await statementsOf(() => opened.store.contacts.list(request))).toBe(2);
  }
});

it('a sheet takes two statements', async () => {
  const { firm, contacts } = await organisationOf(1);
  expect(await statementsOf(() => opened.store.contacts.find(firm.id, contacts[0]?.id ?? ''))).toBe(2);
});
