import { type Kysely, type Migration, sql } from 'kysely';

/**
 * The line that a new line of the journal follows is found by the index, whatever the tables' statistics say. Planned when the
 * journal is still empty, the search would read it from end to end, and a connection keeps that plan while it fills: each of ten
 * thousand lines would then go through all those before it.
 */
export const journalByIndexMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      alter function chain_journal_entry()
        set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off`.execute(database);
  },
};
