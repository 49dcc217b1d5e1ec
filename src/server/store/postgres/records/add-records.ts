import type { Kysely } from 'kysely';
import type { Database } from '#server/store/postgres/database.ts';
import { insertRows } from '#server/store/postgres/insert-rows.ts';
import type { WorldData } from '#server/store/world-data.ts';

const COLUMNS = { organisation_id: 'uuid', contact_id: 'uuid', kind: 'text', identifier: 'text' };

/** Two statements, however many. */
export async function addRecords(
  database: Kysely<Database>,
  { oldCredentials = [], recordAnswers = [] }: Pick<WorldData, 'oldCredentials' | 'recordAnswers'>,
): Promise<void> {
  await insertRows(
    database,
    'old_credentials',
    { ...COLUMNS, password_hash: 'text' },
    oldCredentials.map(({ organisationId, contactId, kind, identifier, passwordHash }) => ({
      organisation_id: organisationId,
      contact_id: contactId,
      kind,
      identifier,
      password_hash: passwordHash,
    })),
  );
  await insertRows(
    database,
    'record_answers',
    { ...COLUMNS, answers_hash: 'text' },
    recordAnswers.map(({ organisationId, contactId, kind, identifier, answersHash }) => ({
      organisation_id: organisationId,
      contact_id: contactId,
      kind,
      identifier,
      answers_hash: answersHash,
    })),
  );
}
