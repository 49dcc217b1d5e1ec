import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * `changed`: the line isn't what was hashed. `moved`: it doesn't follow the one before it. `missing`: numbers are skipped before it.
 * `cut`: lines after the last one are gone.
 */
export type JournalFault = 'changed' | 'moved' | 'missing' | 'cut';

export interface JournalReport {
  readonly organisations: number;
  readonly lines: number;
  readonly faults: ReadonlyArray<{
    readonly organisationId: string;
    readonly sequence: number;
    readonly fault: JournalFault;
  }>;
}

/** How many faults are told; the first ones say enough. */
const MAX_FAULTS = 100;

/** Reads every line of every journal and checks that each one carries the hash of the one before it (reliability, section 2). */
export async function verifyJournal(database: Kysely<Database>): Promise<JournalReport> {
  const counted = await sql<{ organisations: number; lines: number }>`
    select count(distinct organisation_id) as organisations, count(*) as lines from journal_entries`.execute(
    database,
  );
  const found = await sql<JournalReport['faults'][number]>`
    with lines as (
      select line.organisation_id, line.sequence, line.hash, line.previous_hash, journal_hash(line) as computed,
        lag(line.hash) over chain as hash_before, coalesce(lag(line.sequence) over chain, 0) as sequence_before
      from journal_entries as line
      window chain as (partition by line.organisation_id order by line.sequence)
    ), faulty as (
      select organisation_id, sequence, case
        when hash <> computed then 'changed'
        when sequence <> sequence_before + 1 then 'missing'
        when previous_hash <> coalesce(hash_before, decode(repeat('00', 32), 'hex')) then 'moved'
      end as fault
      from lines
    ), cut as (
      select head.organisation_id, head.sequence, 'cut' as fault
      from journal_heads as head
        left join journal_entries as last using (organisation_id, sequence)
      where head.sequence > 0 and head.hash is distinct from last.hash
    )
    select organisation_id as "organisationId", sequence, fault
    from (select * from faulty where fault is not null union all select * from cut) as told
    order by organisation_id, sequence limit ${MAX_FAULTS}`.execute(database);
  const { organisations = 0, lines = 0 } = counted.rows[0] ?? {};
  return { organisations, lines, faults: found.rows };
}
