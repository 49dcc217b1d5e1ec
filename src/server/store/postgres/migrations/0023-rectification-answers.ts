import { type Kysely, type Migration, sql } from 'kysely';

/** Requests for rectification are answered, once. Those that wait and those that are answered are each found in their order. */
export const rectificationAnswersMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      alter table rectifications
        add column answered_at timestamptz,
        add column answered_by text check (answered_by <> ''),
        add column outcome text check (outcome in ('accepted', 'refused')),
        add column answer text check (answer <> ''),
        add check (num_nulls(answered_at, answered_by, outcome, answer) in (0, 4))`.execute(database);
    await sql`drop index rectifications_by_age`.execute(database);
    await sql`
      create index rectifications_that_wait on rectifications (at, id) where answered_at is null`.execute(
      database,
    );
    await sql`
      create index rectifications_by_answer on rectifications (answered_at desc, at, id)
        where answered_at is not null`.execute(database);
  },
};
