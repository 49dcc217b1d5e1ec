import { type Kysely, type Migration, sql } from 'kysely';

/**
 * The journal's chain is the tables' owner's work: whoever adds a line needs no right to the heads, nor to the lines before it
 * (reliability, section 2). The schema is named, so that no temporary table can stand in for one of ours.
 */
export const journalOfItsOwnerMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(database);
    const schema = sql.id(rows[0]?.schema ?? 'public');
    for (const name of ['chain_journal_entry', 'follow_journal']) {
      await sql`
        alter function ${sql.id(name)}() security definer set search_path = ${schema}, pg_temp`.execute(
        database,
      );
    }
  },
};
