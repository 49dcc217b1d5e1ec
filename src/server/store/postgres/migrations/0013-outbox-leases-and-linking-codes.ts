import { type Kysely, type Migration, sql } from 'kysely';

/**
 * The outbox learns how each mail fares, and linking codes are kept. A mail of an account belongs to no organisation, so mails are
 * known by their id alone. `due_at` is moved on by a lease and by a wait for another try. Of a code an HMAC is kept, never the code.
 */
export const outboxLeasesAndLinkingCodesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      alter table outbox
        drop constraint outbox_pkey,
        add primary key (id),
        alter organisation_id drop not null,
        add contact_id uuid,
        add sealed text,
        add state text not null default 'queued' check (state in ('queued', 'sent', 'delivered', 'bounced', 'dead')),
        add attempts integer not null default 0 check (attempts >= 0),
        add due_at timestamptz,
        add sent_at timestamptz,
        add reason text,
        add foreign key (organisation_id, contact_id) references contacts,
        add check (contact_id is null or organisation_id is not null),
        add check (sealed is null or state = 'queued')`.execute(database);
    await sql`update outbox set due_at = queued_at`.execute(database);
    await sql`alter table outbox alter due_at set not null`.execute(database);
    await sql`create index outbox_due on outbox (due_at, id) where state = 'queued'`.execute(database);
    await sql`create index outbox_by_age on outbox (queued_at, id)`.execute(database);
    await sql`create index outbox_by_contact on outbox (organisation_id, contact_id, queued_at)`.execute(
      database,
    );
    await sql`
      create table linking_codes (
        organisation_id uuid not null references organisations,
        id uuid not null,
        contact_id uuid not null,
        identifier text not null unique check (identifier <> ''),
        code_hash text not null check (code_hash <> ''),
        tries integer not null default 0 check (tries >= 0),
        issued_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > issued_at),
        used_at timestamptz,
        voided_at timestamptz,
        mail_id uuid not null references outbox deferrable initially deferred,
        primary key (organisation_id, id),
        foreign key (organisation_id, contact_id) references contacts,
        check (used_at is null or voided_at is null)
      )`.execute(database);
    await sql`create index linking_codes_by_contact on linking_codes (organisation_id, contact_id, issued_at)`.execute(
      database,
    );
    await sql`
      create unique index linking_codes_once on linking_codes (organisation_id, contact_id)
        where used_at is null and voided_at is null`.execute(database);
    await sql`create index linking_codes_by_mail on linking_codes (mail_id)`.execute(database);
  },
};
