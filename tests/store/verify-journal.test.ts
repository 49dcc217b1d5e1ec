import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPostgresStore, type PostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { migrateDatabase } from '#server/store/postgres/migrate-database.ts';
import { verifyJournal } from '#server/store/postgres/verify-journal.ts';
import { createTestDatabase } from '#tests/harness/test-database.ts';
import { anOrganisation, EMPTY_WORLD } from './test-world.ts';

let store: PostgresStore;
let close: () => Promise<void>;
const firm = anOrganisation();
const ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

beforeEach(async () => {
  const { connectionString, drop } = await createTestDatabase();
  await migrateDatabase({ connectionString });
  store = createPostgresStore({ connectionString });
  close = async () => {
    await store.close();
    await drop();
  };
  await store.load({ ...EMPTY_WORLD, organisations: [firm] });
  const line = {
    organisationId: firm.id,
    at: new Date('2026-11-22T12:00:00Z'),
    accountId: ID,
    profileId: ID,
    action: 'contact-updated',
    subjectType: 'contact',
    subjectId: ID,
    before: {},
    traceId: 'trace',
    requestId: null,
  } as const;
  await store.write(async ({ journal }) => {
    await journal.append([1, 2, 3, 4].map((after) => ({ ...line, after: { after } })));
  });
});

afterEach(() => close());

/** What whoever owns the tables could do, once rid of what guards them. */
async function tamper(statement: ReturnType<typeof sql>): Promise<void> {
  await sql`alter table journal_entries disable trigger user`.execute(store.database);
  await statement.execute(store.database);
  await sql`alter table journal_entries enable trigger user`.execute(store.database);
}

describe('the journal is verified', () => {
  it('whole', async () => {
    expect(await verifyJournal(store.database)).toEqual({ organisations: 1, lines: 4, faults: [] });
  });

  it.each([
    ['changed', sql`update journal_entries set after = '{"after":9}' where sequence = 2`, [[2, 'changed']]],
    ['taken away', sql`delete from journal_entries where sequence = 2`, [[3, 'missing']]],
    ['cut off at the end', sql`delete from journal_entries where sequence = 4`, [[4, 'cut']]],
  ])('a line %s', async (_, statement, faults) => {
    await tamper(statement);
    const report = await verifyJournal(store.database);
    expect(report.faults.map(({ sequence, fault }) => [sequence, fault])).toEqual(faults);
  });

  it('a line rewritten together with its hash no longer fits the next one', async () => {
    await tamper(sql`update journal_entries set after = '{"after":9}' where sequence = 2`);
    await tamper(sql`update journal_entries as line set hash = journal_hash(line) where sequence = 2`);
    const { faults } = await verifyJournal(store.database);
    expect(faults.map(({ sequence, fault }) => [sequence, fault])).toEqual([[3, 'moved']]);
  });
});
