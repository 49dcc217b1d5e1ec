import type { Kysely } from 'kysely';
import type { Database } from '#server/store/postgres/database.ts';
import type { RecordReads } from '#server/store/record-store.ts';

export function recordReads(database: Kysely<Database>): RecordReads {
  return {
    async credential(kind, identifier) {
      const query = database.selectFrom('old_credentials').selectAll().where('identifier', '=', identifier);
      const row = await query.where('kind', '=', kind).executeTakeFirst();
      return row && { ...holderOf(row), kind, identifier, passwordHash: row.password_hash };
    },
    async answers(kind, identifier) {
      const query = database.selectFrom('record_answers').selectAll().where('identifier', '=', identifier);
      const row = await query.where('kind', '=', kind).executeTakeFirst();
      return row && { ...holderOf(row), kind, identifier, answersHash: row.answers_hash };
    },
  };
}

function holderOf(row: { readonly organisation_id: string; readonly contact_id: string }) {
  return { organisationId: row.organisation_id, contactId: row.contact_id };
}
