import { type Kysely, type Migration, sql } from 'kysely';

/**
 * What the body has on file to recognise whom an account may be tied to: access to the former online services, and answers to
 * questions, both hashed. From here on a contact has one account at the most.
 */
export const recordsForLinkingMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of [credentials, answers, oneAccount]) await statement.execute(database);
  },
};

const credentials = sql`
  create table old_credentials (
    organisation_id uuid not null,
    contact_id uuid not null,
    kind text not null check (kind in ('worker', 'employer', 'association')),
    identifier text not null unique check (identifier <> ''),
    password_hash text not null check (password_hash <> ''),
    primary key (organisation_id, identifier),
    foreign key (organisation_id, contact_id) references contacts
  );
  create index old_credentials_by_contact on old_credentials (organisation_id, contact_id)`;

const answers = sql`
  create table record_answers (
    organisation_id uuid not null,
    contact_id uuid not null,
    kind text not null check (kind in ('worker', 'employer', 'association')),
    identifier text not null unique check (identifier <> ''),
    answers_hash text not null check (answers_hash <> ''),
    primary key (organisation_id, identifier),
    foreign key (organisation_id, contact_id) references contacts
  );
  create index record_answers_by_contact on record_answers (organisation_id, contact_id)`;

const oneAccount = sql`
  drop index profile_links_by_contact;
  create unique index profile_links_once on profile_links (organisation_id, contact_id)`;
