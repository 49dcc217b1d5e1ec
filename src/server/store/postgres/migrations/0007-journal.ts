import { type Kysely, type Migration, sql } from 'kysely';

/**
 * The journal (domain, section 9, decision 10; reliability, section 2): lines are only ever added; each one is numbered in
 * its organisation and carries the hash of the one before it. The head row makes two writers take turns.
 */
export const journalMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create table journal_heads (
        organisation_id uuid primary key references organisations,
        sequence bigint not null,
        hash bytea not null
      )`.execute(database);
    await sql`
      create table journal_entries (
        organisation_id uuid not null references organisations,
        sequence bigint not null check (sequence >= 1),
        at timestamptz not null,
        account_id uuid not null,
        profile_id uuid not null,
        action text not null check (action <> ''),
        subject_type text not null check (subject_type <> ''),
        subject_id uuid not null,
        before jsonb not null check (jsonb_typeof(before) = 'object'),
        after jsonb not null check (jsonb_typeof(after) = 'object'),
        trace_id text not null,
        previous_hash bytea not null,
        hash bytea not null,
        primary key (organisation_id, sequence)
      )`.execute(database);
    await sql`
      create index journal_entries_by_subject
        on journal_entries (organisation_id, subject_type, subject_id, sequence)`.execute(database);
    for (const statement of [hashOf, chain, keep, triggers]) await statement.execute(database);
  },
};

const hashOf = sql`
  create function journal_hash(line journal_entries) returns bytea
  stable language sql
  return sha256(convert_to(jsonb_build_array(
    line.organisation_id, line.sequence, (extract(epoch from line.at) * 1000000)::bigint, line.account_id,
    line.profile_id, line.action, line.subject_type, line.subject_id, line.before, line.after, line.trace_id,
    encode(line.previous_hash, 'hex')
  )::text, 'UTF8'))`;

const chain = sql`
  create function chain_journal_entry() returns trigger language plpgsql as $$
  begin
    insert into journal_heads as head values (new.organisation_id, 1, decode(repeat('00', 32), 'hex'))
      on conflict (organisation_id) do update set sequence = head.sequence + 1
      returning sequence, hash into new.sequence, new.previous_hash;
    new.hash := journal_hash(new);
    update journal_heads set hash = new.hash where organisation_id = new.organisation_id;
    return new;
  end $$`;

const keep = sql`
  create function refuse_journal_change() returns trigger language plpgsql as $$
  begin
    raise exception 'the journal is append-only' using errcode = 'restrict_violation';
  end $$`;

const triggers = sql`
  create trigger journal_is_chained before insert on journal_entries
    for each row execute function chain_journal_entry();
  create trigger journal_is_kept before update or delete on journal_entries
    for each row execute function refuse_journal_change();
  create trigger journal_is_not_emptied before truncate on journal_entries
    for each statement execute function refuse_journal_change()`;
