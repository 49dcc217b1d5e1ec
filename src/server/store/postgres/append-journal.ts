import { type Kysely, sql } from 'kysely';
import type { JournalEntry } from '#server/store/journal-store.ts';
import type { Database } from './database.ts';

/** One statement; the database numbers and chains the lines in the order in which they come. */
export async function appendJournal(
  database: Kysely<Database>,
  entries: readonly JournalEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({
    organisation_id: entry.organisationId,
    at: entry.at,
    account_id: entry.accountId,
    profile_id: entry.profileId,
    action: entry.action,
    subject_type: entry.subjectType,
    subject_id: entry.subjectId,
    before: entry.before,
    after: entry.after,
    trace_id: entry.traceId,
    request_id: entry.requestId,
  }));
  await sql`
    insert into journal_entries
      (organisation_id, at, account_id, profile_id, action, subject_type, subject_id, before, after, trace_id, request_id)
    select organisation_id, at, account_id, profile_id, action, subject_type, subject_id, before, after, trace_id, request_id
    from rows from (json_to_recordset(${JSON.stringify(rows)}::json) as (
      organisation_id uuid, at timestamptz, account_id uuid, profile_id uuid, action text, subject_type text,
      subject_id uuid, before jsonb, after jsonb, trace_id text, request_id uuid
    )) with ordinality as given
    order by ordinality`.execute(database);
}
