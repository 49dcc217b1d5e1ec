import { sql } from 'kysely';

/** What lines had before stays in the same words, so their hashes hold. */
const hashOf = sql`
  alter table journal_entries add column request_id uuid;
  create or replace function journal_hash(line journal_entries) returns bytea
  stable language sql
  return sha256(convert_to((
    jsonb_build_array(
      line.organisation_id, line.sequence, (extract(epoch from line.at) * 1000000)::bigint, line.account_id,
      line.profile_id, line.action, line.subject_type, line.subject_id, line.before, line.after, line.trace_id,
      encode(line.previous_hash, 'hex')
    ) || case when line.request_id is null then '[]'::jsonb else jsonb_build_array(line.request_id) end
  )::text, 'UTF8'))`;

/**
 * A row sees those that its own statement has added before it. The head makes writers take turns, and follows once per statement:
 * to change it with each of thousands of lines would read all its former versions again each time.
 */
const chain = sql`
  create or replace function chain_journal_entry() returns trigger language plpgsql as $$
  begin
    perform from journal_heads where organisation_id = new.organisation_id for no key update;
    if not found then
      insert into journal_heads values (new.organisation_id, 0, decode(repeat('00', 32), 'hex'))
        on conflict (organisation_id) do nothing;
      perform from journal_heads where organisation_id = new.organisation_id for no key update;
    end if;
    select sequence + 1, hash into new.sequence, new.previous_hash
      from journal_entries where organisation_id = new.organisation_id
      order by sequence desc limit 1;
    if not found then
      new.sequence := 1;
      new.previous_hash := decode(repeat('00', 32), 'hex');
    end if;
    new.hash := journal_hash(new);
    return new;
  end $$`;

const followHeads = sql`
  create function follow_journal() returns trigger language plpgsql as $$
  begin
    update journal_heads as head set sequence = last.sequence, hash = last.hash
      from (
        select distinct on (organisation_id) organisation_id, sequence, hash from added
        order by organisation_id, sequence desc
      ) as last
      where head.organisation_id = last.organisation_id;
    return null;
  end $$;
  create trigger journal_is_followed after insert on journal_entries
    referencing new table as added
    for each statement execute function follow_journal()`;

export const journalOfRequests = [hashOf, chain, followHeads] as const;
