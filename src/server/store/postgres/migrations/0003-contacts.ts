import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Contacts and their relations. `listing_name` is the domain's `frenchOrderKey(listingName(contact))`. One active relation
 * per contact, kind and file on any day (domain, section 9, decision 7) is an exclusion constraint.
 */
export const contactsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create table contacts (
        organisation_id uuid not null references organisations,
        id uuid not null,
        first_name text not null check (first_name <> ''),
        last_name text not null check (last_name <> ''),
        email text check (length(email) <= 254 and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
        language text not null check (language in ('fr', 'en')),
        phones jsonb not null check (jsonb_typeof(phones) = 'array'),
        client_number text check (client_number ~ '^[0-9]{7}$'),
        version integer not null check (version >= 1),
        listing_name text collate "fr-x-icu" not null generated always as
          (translate(last_name || ', ' || first_name, '‘’‚‛“”„‟', '''''''''""""')) stored,
        search_text text collate "C" not null,
        primary key (organisation_id, id),
        unique (organisation_id, id, listing_name)
      )`.execute(database);
    // The text is there too: searches for common words walk this order and stop at the page's end.
    await sql`
      create index contacts_by_name on contacts (organisation_id, listing_name, id) include (search_text)`.execute(
      database,
    );
    // Both columns in one index: a search never leaves its organisation. Few entries may wait unsorted: searches read them all.
    await sql`
      create index contacts_by_words on contacts
        using gin (organisation_id, search_text gin_trgm_ops) with (gin_pending_list_limit = 512)`.execute(
      database,
    );
    await sql`
      create table contact_relations (
        organisation_id uuid not null references organisations,
        id uuid not null,
        contact_id uuid not null,
        function text not null check (function in
          ('company-officer', 'authorized-individual', 'staff-member', 'person-responsible', 'representative')),
        file_id uuid not null references client_files,
        start_on date not null,
        end_on date not null check (end_on >= start_on),
        origin text not null check (origin in ('converted', 'employer', 'request')),
        visible_at timestamptz,
        primary key (organisation_id, id),
        foreign key (organisation_id, contact_id) references contacts,
        constraint contact_relations_once exclude using gist (
          organisation_id with =,
          contact_id with =,
          function with =,
          file_id with =,
          daterange(start_on, end_on, '[]') with &&
        )
      )`.execute(database);
    await sql`create index contact_relations_by_contact on contact_relations (organisation_id, contact_id)`.execute(
      database,
    );
  },
};
