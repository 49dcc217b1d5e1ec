import { type Kysely, type Migration, sql } from 'kysely';

/** Accounts tied to contacts, and the profile each account chose last. */
export const profilesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create table profile_links (
        organisation_id uuid not null references organisations,
        id uuid not null,
        account_id uuid not null references user_account,
        contact_id uuid not null,
        primary key (organisation_id, id),
        unique (account_id, organisation_id),
        foreign key (organisation_id, contact_id) references contacts
      )`.execute(database);
    await sql`create index profile_links_by_contact on profile_links (organisation_id, contact_id)`.execute(
      database,
    );
    await sql`
      create table current_profiles (
        account_id uuid primary key references user_account on delete cascade,
        organisation_id uuid not null,
        profile_id uuid not null,
        foreign key (organisation_id, profile_id) references profile_links on delete cascade
      )`.execute(database);
  },
};
