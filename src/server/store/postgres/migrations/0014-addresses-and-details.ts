import { type Kysely, type Migration, sql } from 'kysely';

/** Where mail reaches a contact, and what an organisation tells of itself; one without a row has told nothing. */
export const addressesAndDetailsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`alter table contacts add column address jsonb check (jsonb_typeof(address) = 'object')`.execute(
      database,
    );
    await sql`
      create table organisation_details (
        organisation_id uuid primary key references organisations,
        neq text check (neq ~ '^(11|22|33|88)[0-9]{8}$'),
        email text check (length(email) <= 254 and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
        website text check (website ~ '^https?://[^[:space:]]+$'),
        phones jsonb not null check (jsonb_typeof(phones) = 'array'),
        head_office jsonb check (jsonb_typeof(head_office) = 'object'),
        mailing jsonb check (jsonb_typeof(mailing) = 'object'),
        version integer not null check (version >= 1)
      )`.execute(database);
  },
};
