import { Kysely, type LogEvent, PostgresDialect, sql, type Transaction } from 'kysely';
import type { Store } from '#server/store/store.ts';
import { readAccessRecords } from './access/read-access-records.ts';
import { readServing } from './access/read-serving.ts';
import { accountReads } from './accounts/account-rows.ts';
import { emailProofReads } from './accounts/email-proofs.ts';
import { limits } from './accounts/limits.ts';
import { secondFactorReads } from './accounts/second-factors.ts';
import { securityEventReads } from './accounts/security-events.ts';
import { authorizationReads } from './authorizations/authorization-reads.ts';
import { emailOfContact, findContact } from './contacts/find-contact.ts';
import { listContacts } from './contacts/list-contacts.ts';
import { createPool, type PostgresOptions } from './create-pool.ts';
import type { Database } from './database.ts';
import { historyReads } from './history/history-reads.ts';
import { readKey, tryTakeKey } from './idempotency-keys.ts';
import { linkingCodeReads } from './linking/linking-codes.ts';
import { loadWorld } from './load-world.ts';
import { readMatrix } from './matrix/read-matrix.ts';
import { organisationRelationReads } from './organisation-relations/organisation-relation-reads.ts';
import { organisationReads } from './organisations/organisation-details.ts';
import { outboxReads } from './outbox/outbox-rows.ts';
import { postgresTransaction } from './postgres-transaction.ts';
import { privacyReads } from './privacy/privacy-rows.ts';
import { profileReads } from './profiles/read-profiles.ts';
import { recordReads } from './records/record-reads.ts';
import { requestReads } from './requests/request-reads.ts';
import { readRoster } from './roster/read-roster.ts';
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
  const organisations = organisationReads(database);
  const organisationRelations = organisationRelationReads(database);
  const history = historyReads(database);
  const savedViews = savedViewReads(database);
  const requests = requestReads(database);
  const linkingCodes = linkingCodeReads(database);
  const outbox = outboxReads(database);
  const records = recordReads(database);
  const privacy = privacyReads(database);
  const accounts = accountReads(database);
  const emailProofs = emailProofReads(database);
  const secondFactors = secondFactorReads(database);
  const securityEvents = securityEventReads(database);

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
      emailOf: (organisationId, contactId) =>
        whenAvailable(() => emailOfContact(database, organisationId, contactId)),
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
    requests: {
      list: (request) => whenAvailable(() => requests.list(request)),
      find: (...asked) => whenAvailable(() => requests.find(...asked)),
      linesOf: (...asked) => whenAvailable(() => requests.linesOf(...asked)),
      numbersOf: (...asked) => whenAvailable(() => requests.numbersOf(...asked)),
      correctionsOf: (...asked) => whenAvailable(() => requests.correctionsOf(...asked)),
      undoableOf: (...asked) => whenAvailable(() => requests.undoableOf(...asked)),
      factsFor: (...asked) => whenAvailable(() => requests.factsFor(...asked)),
      inReview: (limit) => whenAvailable(() => requests.inReview(limit)),
    },
    authorizations: {
      list: (request) => whenAvailable(() => authorizations.list(request)),
      find: (...asked) => whenAvailable(() => authorizations.find(...asked)),
    },
    organisations: { details: (id) => whenAvailable(() => organisations.details(id)) },
    organisationRelations: {
      list: (request) => whenAvailable(() => organisationRelations.list(request)),
    },
    access: {
      about: (...asked) => whenAvailable(() => readAccessRecords(database, ...asked)),
      serving: (...asked) => whenAvailable(() => readServing(database, ...asked)),
    },
    matrix: { read: (request) => whenAvailable(() => readMatrix(database, request)) },
    roster: { read: (request) => whenAvailable(() => readRoster(database, request)) },
    history: { list: (request) => whenAvailable(() => history.list(request)) },
    linkingCodes: {
      usedFor: (...asked) => whenAvailable(() => linkingCodes.usedFor(...asked)),
      newestOf: (...asked) => whenAvailable(() => linkingCodes.newestOf(...asked)),
    },
    outbox: { newest: (limit) => whenAvailable(() => outbox.newest(limit)) },
    accounts: {
      find: (accountId) => whenAvailable(() => accounts.find(accountId)),
      findByEmail: (email) => whenAvailable(() => accounts.findByEmail(email)),
      passwordHashOf: (accountId) => whenAvailable(() => accounts.passwordHashOf(accountId)),
      sessionsOf: (accountId) => whenAvailable(() => accounts.sessionsOf(accountId)),
    },
    emailProofs: { findOpen: (...asked) => whenAvailable(() => emailProofs.findOpen(...asked)) },
    secondFactors: { of: (accountId) => whenAvailable(() => secondFactors.of(accountId)) },
    securityEvents: {
      ofAccount: (...asked) => whenAvailable(() => securityEvents.ofAccount(...asked)),
      ofContacts: (...asked) => whenAvailable(() => securityEvents.ofContacts(...asked)),
    },
    limits: limits(database),
    records: {
      credential: (...asked) => whenAvailable(() => records.credential(...asked)),
      answers: (...asked) => whenAvailable(() => records.answers(...asked)),
    },
    privacy: {
      heldAbout: (asked) => whenAvailable(() => privacy.heldAbout(asked)),
      rectifications: (...asked) => whenAvailable(() => privacy.rectifications(...asked)),
      incidents: () => whenAvailable(() => privacy.incidents()),
    },
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
