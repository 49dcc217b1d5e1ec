import { type Kysely, sql } from 'kysely';
import type { Database } from '#server/store/postgres/database.ts';
import type { PrivacyReads, PrivacyWrites } from '#server/store/privacy-store.ts';
import { incidentColumns, incidentOf } from './incident-row.ts';
import { readHeldRecords } from './read-held-records.ts';
import { rectificationRowOf } from './rectification-row.ts';

export function privacyReads(database: Kysely<Database>): PrivacyReads {
  return {
    heldAbout: (asked) => readHeldRecords(database, asked),
    async rectifications(answered, limit) {
      const rows = await withAuthor(database)
        .where('asked.answered_at', answered ? 'is not' : 'is', null)
        .orderBy('asked.answered_at', 'desc')
        .orderBy('asked.at')
        .orderBy('asked.id')
        .limit(limit)
        .execute();
      return rows.map(rectificationRowOf);
    },
    async incidents() {
      const rows = await database.selectFrom('incidents').selectAll().orderBy('number', 'desc').execute();
      return rows.map(incidentOf);
    },
  };
}

function withAuthor(database: Kysely<Database>) {
  return database
    .selectFrom('rectifications as asked')
    .innerJoin('user_account as account', 'account.id', 'asked.account_id')
    .selectAll('asked')
    .select(['account.email', 'account.first_name', 'account.last_name', 'account.language']);
}

export function privacyWrites(database: Kysely<Database>): PrivacyWrites {
  return {
    async addRectification({ id, accountId, what, text, at }) {
      const row = { id, account_id: accountId, what, text, at: new Date(at) };
      await database.insertInto('rectifications').values(row).execute();
    },
    async findRectification(rectificationId) {
      const query = withAuthor(database).where('asked.id', '=', rectificationId);
      const row = await query.forUpdate('asked').executeTakeFirst();
      return row && rectificationRowOf(row);
    },
    async answerRectification(rectificationId, { at, by, outcome, text }) {
      const { numUpdatedRows } = await database
        .updateTable('rectifications')
        .set({ answered_at: new Date(at), answered_by: by, outcome, answer: text })
        .where('id', '=', rectificationId)
        .where('answered_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async addIncident({ id, recordedAt, recordedBy, ...facts }) {
      // Numbers follow each other without a gap: whoever records waits for whoever does already.
      await sql`lock table incidents in share row exclusive mode`.execute(database);
      await database
        .insertInto('incidents')
        .values((build) => ({
          id,
          recorded_at: new Date(recordedAt),
          recorded_by: recordedBy,
          version: 1,
          number: build
            .selectFrom('incidents')
            .select(sql<number>`coalesce(max(number), 0) + 1`.as('number')),
          ...incidentColumns(facts),
        }))
        .execute();
    },
    async findIncident(incidentId) {
      const query = database.selectFrom('incidents').selectAll().where('id', '=', incidentId);
      const row = await query.forUpdate().executeTakeFirst();
      return row && incidentOf(row);
    },
    async updateIncident(incidentId, version, facts) {
      const { numUpdatedRows } = await database
        .updateTable('incidents')
        .set({ ...incidentColumns(facts), version: version + 1 })
        .where('id', '=', incidentId)
        .where('version', '=', version)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}
