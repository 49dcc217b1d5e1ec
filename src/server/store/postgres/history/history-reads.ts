import type { Kysely } from 'kysely';
import type { HistoryReads } from '#server/store/journal-store.ts';
import type { Database } from '#server/store/postgres/database.ts';

/** The journal, read back: one statement. */
export function historyReads(database: Kysely<Database>): HistoryReads {
  return {
    async list({ organisationId, subjectType, subjectId, before, limit }) {
      let query = database
        .selectFrom('journal_entries as line')
        .leftJoin('user_account as account', 'account.id', 'line.account_id')
        .leftJoin('requests as request', (join) =>
          join
            .onRef('request.organisation_id', '=', 'line.organisation_id')
            .onRef('request.id', '=', 'line.request_id'),
        )
        .selectAll('line')
        .select(['account.first_name', 'account.last_name', 'request.number as request_number'])
        .where('line.organisation_id', '=', organisationId);
      if (subjectType !== undefined) query = query.where('line.subject_type', '=', subjectType);
      if (subjectId !== undefined) query = query.where('line.subject_id', '=', subjectId);
      if (before !== undefined) query = query.where('line.sequence', '<', before);
      const rows = await query.orderBy('line.sequence', 'desc').limit(limit).execute();
      return rows.map((row) => ({
        organisationId: row.organisation_id,
        sequence: row.sequence,
        at: row.at,
        accountId: row.account_id,
        profileId: row.profile_id,
        action: row.action,
        subjectType: row.subject_type,
        subjectId: row.subject_id,
        before: row.before,
        after: row.after,
        traceId: row.trace_id,
        requestId: row.request_id,
        requestNumber: row.request_number,
        account:
          row.first_name === null || row.last_name === null
            ? null
            : { firstName: row.first_name, lastName: row.last_name },
      }));
    },
  };
}
