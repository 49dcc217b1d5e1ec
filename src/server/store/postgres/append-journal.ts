import type { Kysely } from 'kysely';
import type { JournalEntry } from '#server/store/journal-store.ts';
import type { Database } from './database.ts';

export async function appendJournal(database: Kysely<Database>, entry: JournalEntry): Promise<void> {
  await database
    .insertInto('journal_entries')
    .values({
      organisation_id: entry.organisationId,
      at: entry.at,
      account_id: entry.accountId,
      profile_id: entry.profileId,
      action: entry.action,
      subject_type: entry.subjectType,
      subject_id: entry.subjectId,
      before: JSON.stringify(entry.before),
      after: JSON.stringify(entry.after),
      trace_id: entry.traceId,
    })
    .execute();
}
