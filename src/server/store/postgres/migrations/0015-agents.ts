import { type Kysely, type Migration, sql } from 'kysely';

/** Accounts of the body's own people, who decide on what waits for it (003, step 4). */
export const agentsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`alter table user_account add column agent boolean not null default false`.execute(database);
  },
};
