import { type Kysely, type Migration, sql } from 'kysely';
import { authorizationRules } from './authorization-rules.ts';

/**
 * What may be done in a file, held by an organisation or delegated to one of its contacts. Lists of a million rows are read
 * in the order of an index: what they are ordered by stands in the row, and foreign keys keep it true. `authorization_files`
 * holds the files of each organisation: searches look there for the words, not in the rows.
 */
export const authorizationsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create table authorization_files (
        organisation_id uuid not null references organisations,
        file_id uuid not null,
        file_name text collate "fr-x-icu" not null,
        search_text text collate "C" not null,
        primary key (organisation_id, file_id),
        unique (organisation_id, file_id, file_name),
        foreign key (file_id, file_name, search_text)
          references client_files (id, order_name, search_text) on update cascade
      )`.execute(database);
    await sql`
      create index authorization_files_by_words on authorization_files
        using gin (organisation_id, search_text gin_trgm_ops)`.execute(database);
    await sql`
      create table authorizations (
        organisation_id uuid not null,
        id uuid not null,
        file_id uuid not null,
        contact_id uuid,
        subject text not null check (subject in
          ('data-access', 'payments-and-statements', 'union-dues-complaints', 'profile', 'monthly-report', 'union-vote',
           'site-and-compliance', 'workforce')),
        "right" text not null check ("right" in ('read', 'write')),
        start_on date not null,
        end_on date not null check (end_on >= start_on),
        origin text not null check (origin in ('converted', 'employer', 'request')),
        visible_at timestamptz,
        file_name text collate "fr-x-icu" not null,
        contact_name text collate "fr-x-icu" not null,
        holder smallint not null generated always as (case when contact_id is null then 0 else 1 end) stored,
        subject_place smallint not null generated always as (array_position(array[
          'data-access', 'payments-and-statements', 'union-dues-complaints', 'profile', 'monthly-report', 'union-vote',
          'site-and-compliance', 'workforce'
        ], subject) - 1) stored,
        primary key (organisation_id, id),
        foreign key (organisation_id, file_id, file_name)
          references authorization_files (organisation_id, file_id, file_name) on update cascade,
        foreign key (organisation_id, contact_id, contact_name)
          references contacts (organisation_id, id, listing_name) on update cascade,
        check ((contact_id is null) = (contact_name = '')),
        -- 001, 003: such services never pass to a delegate.
        constraint authorizations_undelegable
          check (contact_id is null or file_id = organisation_id or subject <> 'workforce')
      )`.execute(database);
    for (const [name, columns] of Object.entries(ORDERS)) {
      await sql`
        create index ${sql.id(`authorizations_by_${name}`)} on authorizations
          (organisation_id, ${sql.join(columns.map((column) => sql.id(column)))}, id)
          include (file_id, contact_id, "right", start_on, end_on${columns.includes('holder') ? sql`` : sql`, holder`})`.execute(
        database,
      );
    }
    await sql`create index authorizations_by_end on authorizations (organisation_id, end_on)`.execute(
      database,
    );
    for (const statement of authorizationRules) await statement.execute(database);
  },
};

/** What the lists are ordered by; then by id. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  holder: ['holder', 'file_name', 'subject_place', 'contact_name'],
  subject: ['subject_place', 'holder', 'file_name', 'contact_name'],
  file: ['file_name', 'holder', 'subject_place', 'contact_name'],
  contact: ['contact_name', 'file_name', 'subject_place'],
};
