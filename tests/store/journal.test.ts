import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

const append = (organisationId: string, action: string) =>
  opened.store.write(({ journal }) =>
    journal.append({
      organisationId,
      at: NOW,
      accountId: randomUUID(),
      profileId: randomUUID(),
      action,
      subjectType: 'contact',
      subjectId: randomUUID(),
      before: { email: null },
      after: { email: 'é@boisclair.example', phones: [{ number: '+15145550123' }] },
      traceId: 'trace',
    }),
  );

it('numbers and chains the lines of each organisation, whoever writes at once', async () => {
  await Promise.all(
    Array.from({ length: 30 }, (_, at) => append(at % 2 === 0 ? firm.id : other.id, `action-${at}`)),
  );
  const { rows } = await sql<{ organisation_id: string; sequence: number; sound: boolean }>`
    select organisation_id, sequence,
      hash = journal_hash(line) and previous_hash = coalesce(
        lag(hash) over (partition by organisation_id order by sequence), decode(repeat('00', 32), 'hex')
      ) as sound
    from journal_entries as line order by organisation_id, sequence`.execute(opened.store.database);
  for (const { id } of [firm, other]) {
    const lines = rows.filter((row) => row.organisation_id === id);
    expect(lines.map((line) => line.sequence)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
    expect(lines.every((line) => line.sound)).toBe(true);
  }
});

it.each([
  ['an update', `update journal_entries set action = 'autre'`],
  ['a deletion', 'delete from journal_entries'],
  ['a truncation', 'truncate journal_entries'],
])('refuses %s', async (_, statement) => {
  await append(firm.id, 'contact-updated');
  await expect(sql.raw(statement).execute(opened.store.database)).rejects.toThrow('append-only');
});
