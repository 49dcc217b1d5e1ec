import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarDay } from '#domain/calendar/calendar-day.ts';
import { openPostgresStore } from './stores-under-test.ts';
import { aContactChange, anIssue, aRequest, aSettledLine, someChanges } from './test-requests.ts';
import {
  aContact,
  aDelegation,
  aGrant,
  aList,
  anOrganisation,
  aRelation,
  EMPTY_WORLD,
  NOW,
  TODAY,
} from './test-world.ts';

const YESTERDAY = calendarDay('2026-03-09');

const aJournalLine = {
  at: NOW,
  accountId: randomUUID(),
  profileId: randomUUID(),
  action: 'contact-updated',
  subjectType: 'contact' as const,
  subjectId: randomUUID(),
  before: {},
  after: {},
  traceId: 'trace',
  requestId: null,
};

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

/** With the two that begin and end a transaction. */
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

it.each([1, 40])(
  'what lines change takes ten statements at the most, whatever their number: %i',
  async (size) => {
    const { firm, contacts } = await organisationOf(size);
    const records = await Promise.all(contacts.map(({ id }) => opened.store.contacts.find(firm.id, id)));
    const relations = records.flatMap((record) => record?.relations.map(({ relation }) => relation) ?? []);
    const lines = contacts.flatMap((contact) => {
      const added = aContact(firm.id);
      const [first, second] = relations.filter(({ contactId }) => contactId === contact.id);
      if (!first || !second) throw new Error('no relations');
      const grant = aGrant(firm.id, { id: randomUUID(), fileId: firm.id, endOn: TODAY });
      return [
        aContactChange(contact, { lastName: 'Roy' }),
        someChanges({ contactAdded: added, relationsAdded: [aRelation(added, 'staff-member')] }),
        someChanges({ relationEnds: [{ id: first.id, before: first.endOn, endOn: TODAY }] }),
        someChanges({ relationEnds: [{ id: second.id, before: second.endOn, endOn: second.endOn }] }),
        ...(contact === contacts[0] ? [someChanges({ authorizationsAdded: [grant] })] : []),
        someChanges({
          authorizationsAdded: [aDelegation(grant, added, { startOn: TODAY, endOn: YESTERDAY })],
        }),
      ];
    });
    const apply = () => opened.store.write(({ changes }) => changes.apply(firm.id, lines));
    expect(await statementsOf(apply)).toBe(8 + 2);
    const line = { ...aJournalLine, organisationId: firm.id };
    const append = () => opened.store.write(({ journal }) => journal.append(contacts.map(() => line)));
    expect(await statementsOf(append)).toBe(1 + 2);
  },
);

it.each([1, 300])(
  'a request is kept and settled in as many statements, with however many lines: %i',
  async (size) => {
    const { firm } = await organisationOf(0);
    const request = aRequest(firm.id, size);
    const acts = Array.from({ length: size }, () => anIssue(randomUUID()));
    const run = () =>
      opened.store.write(async ({ requests }) => {
        await requests.add(request, acts);
        await requests.settleLines(
          firm.id,
          request.id,
          acts.map((_, at) => aSettledLine(at + 1, 'applied')),
        );
        await requests.refresh(firm.id, request.id, { now: NOW, visibleAt: null });
      });
    expect(await statementsOf(run)).toBe(7 + 2);
  },
);
