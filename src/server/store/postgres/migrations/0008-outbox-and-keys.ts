import { type Kysely, type Migration, sql } from 'kysely';

/** Mails waiting to be sent, and the answers kept under idempotency keys. */
export const outboxAndKeysMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create table outbox (
        organisation_id uuid not null references organisations,
        id uuid not null,
        recipient text not null check (recipient <> ''),
        language text not null check (language in ('fr', 'en')),
        template text not null check (template <> ''),
        template_values jsonb not null check (jsonb_typeof(template_values) = 'object'),
        queued_at timestamptz not null,
        primary key (organisation_id, id)
      )`.execute(database);
    await sql`
      create table idempotency_keys (
        organisation_id uuid not null,
        account_id uuid not null,
        key text not null check (length(key) between 1 and 255),
        fingerprint text not null,
        status smallint not null check (status between 100 and 599),
        headers jsonb not null check (jsonb_typeof(headers) = 'object'),
        body text,
        kept_at timestamptz not null,
        primary key (organisation_id, account_id, key)
      )`.execute(database);
    await sql`create index idempotency_keys_by_age on idempotency_keys (organisation_id, kept_at)`.execute(
      database,
    );
  },
};
