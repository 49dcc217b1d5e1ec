import { type Kysely, type Migration, sql } from 'kysely';

/** Who serves a file, what became of one contact's links, and what corrects a request: each is found without reading all of them. */
export const foundByIndexMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create index contact_relations_by_file on contact_relations (organisation_id, file_id)`.execute(
      database,
    );
    await sql`
      create index security_events_by_contact on security_events (organisation_id, contact_id, sequence)
        where contact_id is not null`.execute(database);
    await sql`
      create index requests_by_corrected on requests (organisation_id, corrects)
        where corrects is not null`.execute(database);
  },
};
