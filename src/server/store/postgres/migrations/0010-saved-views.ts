import { type Kysely, type Migration, sql } from 'kysely';

/** Views of the lists, kept under a name; one account has no two of a list under the same name. */
export const savedViewsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create table saved_views (
        organisation_id uuid not null references organisations,
        id uuid not null,
        account_id uuid not null references user_account,
        list text not null check (list in ('contacts', 'authorizations', 'organisation-relations')),
        name text not null check (length(name) between 1 and 80),
        address text not null check (length(address) <= 2000),
        shared boolean not null,
        version integer not null check (version >= 1),
        primary key (organisation_id, id),
        unique (organisation_id, account_id, list, name)
      )`.execute(database);
    await sql`create index saved_views_shared on saved_views (organisation_id, list) where shared`.execute(
      database,
    );
  },
};
