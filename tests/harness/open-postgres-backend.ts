import { browserHashing } from '#mocks/browser-hashing.ts';
import { createAuth } from '#server/auth/create-auth.ts';
import { createPostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { prepareDatabase } from '#server/store/postgres/prepare-database.ts';
import { type Backend, type BackendOptions, TEST_SECRET } from './backend.ts';
import { createTestDatabase } from './test-database.ts';

/** The store on a PostgreSQL database of its own, with the accounts in the same database, as the role of the service. */
export async function openPostgresBackend({
  secure,
  onAuthError,
  ...life
}: BackendOptions): Promise<Backend> {
  const addresses = await createTestDatabase();
  await prepareDatabase(addresses);
  const store = createPostgresStore({ connectionString: addresses.serviceConnectionString });
  const { database } = store;
  return {
    store,
    auth: createAuth({
      database: { db: database, type: 'postgres' },
      secret: TEST_SECRET,
      secure,
      ...life,
      hashing: browserHashing,
      onError: onAuthError,
    }),
    async journal() {
      const rows = await database
        .selectFrom('journal_entries')
        .selectAll()
        .orderBy('organisation_id')
        .orderBy('sequence')
        .execute();
      return rows.map((row) => ({
        organisationId: row.organisation_id,
        accountId: row.account_id,
        profileId: row.profile_id,
        action: row.action,
        subjectId: row.subject_id,
        before: row.before,
        after: row.after,
        traceId: row.trace_id,
      }));
    },
    async outbox() {
      const rows = await database.selectFrom('outbox').selectAll().execute();
      return rows.map(({ recipient, language, template, template_values }) => ({
        to: recipient,
        language,
        template: template as 'contact-updated',
        values: template_values,
      }));
    },
    async disableAccount(accountId) {
      await database
        .updateTable('user_account')
        .set({ disabled: true })
        .where('id', '=', accountId)
        .execute();
    },
    async countSessions(accountId) {
      const rows = await database
        .selectFrom('user_session')
        .where('user_id', '=', accountId)
        .select('id')
        .execute();
      return rows.length;
    },
    async close() {
      await store.close();
      await addresses.drop();
    },
  };
}
