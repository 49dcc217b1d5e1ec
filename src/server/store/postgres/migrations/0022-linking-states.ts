import { type Kysely, type Migration, sql } from 'kysely';

/**
 * What the list of contacts filters « Liaison » by: of each contact the newest code, with how its mail fares, found by index.
 * Issuing a code takes the mark from the former one; the mail's state follows the outbox.
 */
export const linkingStatesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      alter table linking_codes
        add newest boolean not null default true,
        add mail_state text not null default 'queued'
          check (mail_state in ('queued', 'sent', 'delivered', 'bounced', 'dead'))`.execute(database);
    await sql`
      update linking_codes set mail_state = outbox.state from outbox where outbox.id = linking_codes.mail_id`.execute(
      database,
    );
    // Of two made at the same instant the earlier one is voided.
    await sql`
      update linking_codes set newest = false
      where (organisation_id, id) not in (
        select distinct on (organisation_id, contact_id) organisation_id, id from linking_codes
        order by organisation_id, contact_id, issued_at desc, voided_at desc nulls first
      )`.execute(database);
    await sql`
      create unique index linking_codes_newest on linking_codes (organisation_id, contact_id) where newest`.execute(
      database,
    );
    await sql`
      create index linking_codes_by_state on linking_codes (organisation_id, mail_state, expires_at)
        include (contact_id) where newest and used_at is null and voided_at is null`.execute(database);
    await sql`
      create index linking_codes_spent on linking_codes (organisation_id, contact_id)
        where newest and (used_at is not null or voided_at is not null)`.execute(database);
    await followMails.execute(database);
    await sql`
      create trigger linking_codes_of_mail after update of state on outbox
        for each row when (new.state is distinct from old.state and new.contact_id is not null)
        execute function tell_linking_code()`.execute(database);
  },
};

const followMails = sql`
  create function tell_linking_code() returns trigger language plpgsql as $$
  begin
    update linking_codes set mail_state = new.state where mail_id = new.id;
    return null;
  end $$`;
