import { type Kysely, type Migration, sql } from 'kysely';

/** Who serves a file, and what became of one contact's links, are each found without reading all of the organisation's. */
export const foundByFileAndContactMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create index contact_relations_by_file on contact_relations (organisation_id, file_id)`.execute(
      database,
    );
    await sql`
      create index security_events_by_contact on security_events (organisation_id, contact_id, sequence)
        where contact_id is not null`.execute(database);
  },
};
