import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPostgresStore, type PostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { migrateDatabase } from '#server/store/postgres/migrate-database.ts';
import { MIGRATIONS } from '#server/store/postgres/migrations/migrations.ts';
import { createTestDatabase } from '#tests/harness/test-database.ts';
import { openPostgresStore } from './stores-under-test.ts';
import { anOrganisation, EMPTY_WORLD, NOW } from './test-world.ts';

let opened: Awaited<ReturnType<typeof openPostgresStore>>;
const firm = anOrganisation();
const other = anOrganisation();
beforeAll(async () => {
  opened = await openPostgresStore();
  await opened.store.load({ ...EMPTY_WORLD, organisations: [firm, other] });
});
afterAll(() => opened.close());

const aLine = (organisationId: string, action: string, requestId: string | null = null) => ({
  organisationId,
  at: NOW,
  accountId: randomUUID(),
  profileId: randomUUID(),
  action,
  subjectType: 'contact' as const,
  subjectId: randomUUID(),
  before: { email: null },
  after: { email: 'é@boisclair.example', phones: [{ number: '+15145550123' }] },
  traceId: 'trace',
  requestId,
});

const append = (...lines: ReadonlyArray<ReturnType<typeof aLine>>) =>
  opened.store.write(({ journal }) => journal.append(lines));

/** Each line of the organisation, in order, and whether its hash and the one before it are right. */
async function linesOf(organisationId: string, store: PostgresStore = opened.store) {
  const { rows } = await sql<{ sequence: number; action: string; sound: boolean }>`
    select sequence, action,
      hash = journal_hash(line) and previous_hash = coalesce(
        lag(hash) over (order by sequence), decode(repeat('00', 32), 'hex')
      ) as sound
    from journal_entries as line where organisation_id = ${organisationId} order by sequence`.execute(
    store.database,
  );
  expect(rows.every((line) => line.sound)).toBe(true);
  const head = await sql<{ sequence: number }>`
    select head.sequence from journal_heads as head join journal_entries as line using (organisation_id, hash)
    where organisation_id = ${organisationId} and head.sequence = line.sequence`.execute(store.database);
  expect(head.rows).toEqual([{ sequence: rows.length }]);
  expect(rows.map((line) => line.sequence)).toEqual(rows.map((_, at) => at + 1));
  return rows.map((line) => line.action);
}

it('numbers and chains the lines of each organisation, whoever writes at once', async () => {
  await Promise.all(
    Array.from({ length: 30 }, (_, at) => {
      const [one, another] = at % 2 === 0 ? [firm.id, other.id] : [other.id, firm.id];
      return at % 3 === 0
        ? append(aLine(one, `${at}`), aLine(one, `${at}+`))
        : append(aLine(another, `${at}`));
    }),
  );
  const lines = [...(await linesOf(firm.id)), ...(await linesOf(other.id))];
  expect(lines).toHaveLength(40);
  for (const [at, action] of lines.entries()) {
    if (action.endsWith('+')) expect(`${lines[at - 1]}+`).toBe(action);
  }
});

it('keeps the order of many lines in one statement, of several organisations', async () => {
  const [one, two] = [anOrganisation(), anOrganisation()];
  await opened.store.load({ ...EMPTY_WORLD, organisations: [one, two] });
  const actions = Array.from({ length: 500 }, (_, at) => `action-${at}`);
  await append(...actions.flatMap((action) => [aLine(one.id, action, randomUUID()), aLine(two.id, action)]));
  await append(aLine(one.id, 'last'));
  await append();
  expect(await linesOf(one.id)).toEqual([...actions, 'last']);
  expect(await linesOf(two.id)).toEqual(actions);
});

it('goes on with what was written before lines told their request, and covers that too', async () => {
  const { connectionString, drop } = await createTestDatabase();
  const former = Object.entries(MIGRATIONS).filter(([name]) => name < '0012');
  await migrateDatabase({ connectionString }, Object.fromEntries(former));
  const store = createPostgresStore({ connectionString });
  const id = randomUUID();
  await sql`insert into client_files (id, kind, name, search_text) values (${id}, 'employer', 'A', 'a')`.execute(
    store.database,
  );
  await sql`insert into organisations (id, kind, name) values (${id}, 'employer', 'A')`.execute(
    store.database,
  );
  for (const action of ['one', 'two']) {
    await sql`
      insert into journal_entries
        (organisation_id, at, account_id, profile_id, action, subject_type, subject_id, before, after, trace_id)
      values (${id}, now(), ${id}, ${id}, ${action}, 'contact', ${id}, '{}', '{"é": [1, null]}', 't')`.execute(
      store.database,
    );
  }
  await migrateDatabase({ connectionString });
  await store.write(({ journal }) => journal.append([aLine(id, 'three'), aLine(id, 'four', randomUUID())]));
  expect(await linesOf(id, store)).toEqual(['one', 'two', 'three', 'four']);
  const { rows } = await sql<{ same: boolean }>`
    select journal_hash(jsonb_populate_record(line, jsonb_build_object('request_id', gen_random_uuid()))) = hash as same
    from journal_entries as line order by sequence`.execute(store.database);
  expect(rows.map(({ same }) => same)).toEqual([false, false, false, false]);
  await store.close();
  await drop();
});

it.each([
  ['an update', `update journal_entries set action = 'autre'`],
  ['a deletion', 'delete from journal_entries'],
  ['a truncation', 'truncate journal_entries'],
  ['an update of a security event', `update security_events set kind = 'autre'`],
  ['a deletion of one', 'delete from security_events'],
  ['a truncation of them', 'truncate security_events'],
])('refuses %s', async (_, statement) => {
  await append(aLine(firm.id, 'contact-updated'));
  const event = { at: NOW, kind: 'signed-in', accountId: null, traceId: 'trace' } as const;
  await opened.store.write(({ securityEvents }) => securityEvents.append([event]));
  await expect(sql.raw(statement).execute(opened.store.database)).rejects.toThrow('append-only');
});
