import { Kysely, type LogEvent, PostgresDialect, sql, type Transaction } from 'kysely';
import type { Store } from '#server/store/store.ts';
import { readAccessRecords } from './access/read-access-records.ts';
import { readServing } from './access/read-serving.ts';
import { authorizationReads } from './authorizations/authorization-reads.ts';
import { findContact } from './contacts/find-contact.ts';
import { listContacts } from './contacts/list-contacts.ts';
import { createPool, type PostgresOptions } from './create-pool.ts';
import type { Database } from './database.ts';
import { historyReads } from './history/history-reads.ts';
import { readKey, tryTakeKey } from './idempotency-keys.ts';
import { loadWorld } from './load-world.ts';
import { readMatrix } from './matrix/read-matrix.ts';
import { organisationRelationReads } from './organisation-relations/organisation-relation-reads.ts';
import { postgresTransaction } from './postgres-transaction.ts';
import { profileReads } from './profiles/read-profiles.ts';
import { savedViewReads } from './saved-views.ts';
import { whenAvailable } from './store-errors.ts';

export interface PostgresStoreOptions extends PostgresOptions {
  /** Told of each statement, for tests and traces. */
  readonly onStatement?: (event: LogEvent) => void;
}

export interface PostgresStore extends Store {
  /** The same database, for the tables of the sign-in. */
  readonly database: Kysely<Database>;
  /** Lets running statements end, then closes the connections. */
  close(): Promise<void>;
}

/** From this many contacts and authorizations on, a load refreshes at once what autovacuum would within a minute. */
const LARGE_LOAD = 1_000;

/** The store on PostgreSQL. It opens no connection by itself; `migrateDatabase` comes first. */
export function createPostgresStore(options: PostgresStoreOptions): PostgresStore {
  const database = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: createPool(options) }),
    ...(options.onStatement && { log: options.onStatement }),
  });
  const profiles = profileReads(database);
  const authorizations = authorizationReads(database);
  const organisationRelations = organisationRelationReads(database);
  const history = historyReads(database);
  const savedViews = savedViewReads(database);

  function transact<T>(work: (transaction: Transaction<Database>) => Promise<T>): Promise<T> {
    return whenAvailable(() => database.transaction().execute(work));
  }

  return {
    database,
    close: () => database.destroy(),
    contacts: {
      list: (request) => whenAvailable(() => listContacts(database, request)),
      find: (organisationId, contactId) =>
        whenAvailable(() => findContact(database, organisationId, contactId, false)),
    },
    profiles: {
      listOf: (accountId, day) => whenAvailable(() => profiles.listOf(accountId, day)),
      find: (accountId, profileId, day) => whenAvailable(() => profiles.find(accountId, profileId, day)),
      currentOf: (accountId) => whenAvailable(() => profiles.currentOf(accountId)),
    },
    savedViews: {
      listOf: (...asked) => whenAvailable(() => savedViews.listOf(...asked)),
      find: (...asked) => whenAvailable(() => savedViews.find(...asked)),
    },
    authorizations: {
      list: (request) => whenAvailable(() => authorizations.list(request)),
      find: (...asked) => whenAvailable(() => authorizations.find(...asked)),
    },
    organisationRelations: {
      list: (request) => whenAvailable(() => organisationRelations.list(request)),
    },
    access: {
      about: (...asked) => whenAvailable(() => readAccessRecords(database, ...asked)),
      serving: (...asked) => whenAvailable(() => readServing(database, ...asked)),
    },
    matrix: { read: (request) => whenAvailable(() => readMatrix(database, request)) },
    history: { list: (request) => whenAvailable(() => history.list(request)) },
    write: (work) => transact((transaction) => work(postgresTransaction(transaction))),
    writeOnce: (scope, now, work) =>
      transact(async (transaction) => {
        if (!(await tryTakeKey(transaction, scope))) return { running: true };
        const kept = await readKey(transaction, scope, now);
        return { running: false, value: await work(postgresTransaction(transaction), kept) };
      }),
    async isEmpty() {
      const query = database.selectFrom('organisations').select('id').limit(1);
      return (await whenAvailable(() => query.execute())).length === 0;
    },
    async load(data) {
      await transact((transaction) => loadWorld(transaction, data));
      if (data.contacts.length + data.authorizations.length < LARGE_LOAD) return;
      // Statistics and visibility for the first lists; the load itself is already kept.
      await whenAvailable(() =>
        sql`vacuum (analyze) contacts, contact_relations, contact_listings, profile_links, authorizations, authorization_files,
          client_files, organisation_relations`.execute(database),
      );
    },
    async ping() {
      await whenAvailable(() => sql`select 1`.execute(database));
    },
  };
}
