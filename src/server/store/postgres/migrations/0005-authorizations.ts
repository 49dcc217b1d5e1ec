import { type Kysely, type Migration, sql } from 'kysely';

/** What may be done in a file, held by an organisation or delegated to one of its contacts. */
export const authorizationsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create table authorizations (
        organisation_id uuid not null references organisations,
        id uuid not null,
        file_id uuid not null references organisations,
        contact_id uuid,
        subject text not null check (subject in
          ('data-access', 'payments-and-statements', 'union-dues-complaints', 'profile', 'monthly-report', 'union-vote',
           'site-and-compliance', 'workforce')),
        "right" text not null check ("right" in ('read', 'write')),
        start_on date not null,
        end_on date not null check (end_on >= start_on),
        primary key (organisation_id, id),
        foreign key (organisation_id, contact_id) references contacts
      )`.execute(database);
    await sql`create index authorizations_by_contact on authorizations (organisation_id, contact_id)`.execute(
      database,
    );
    await sql`create index authorizations_by_file on authorizations (organisation_id, file_id)`.execute(
      database,
    );
  },
};
