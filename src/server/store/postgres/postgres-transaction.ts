import type { Transaction } from 'kysely';
import type { StoreTransaction } from '#server/store/store.ts';
import { readAccessRecords } from './access/read-access-records.ts';
import { readServing } from './access/read-serving.ts';
import { appendJournal } from './append-journal.ts';
import { addAuthorizations } from './authorizations/add-authorizations.ts';
import { authorizationReads } from './authorizations/authorization-reads.ts';
import { addContactRelations } from './contacts/add-contact-relations.ts';
import { findContact } from './contacts/find-contact.ts';
import { listContacts } from './contacts/list-contacts.ts';
import { updateContact } from './contacts/update-contact.ts';
import type { Database } from './database.ts';
import { endRows } from './end-rows.ts';
import { historyReads } from './history/history-reads.ts';
import { keepKey } from './idempotency-keys.ts';
import { readMatrix } from './matrix/read-matrix.ts';
import { addOrganisationRelations } from './organisation-relations/add-organisation-relations.ts';
import { organisationRelationReads } from './organisation-relations/organisation-relation-reads.ts';
import { chooseProfile } from './profiles/choose-profile.ts';
import { profileReads } from './profiles/read-profiles.ts';
import { queueMail } from './queue-mail.ts';
import { savedViewReads, savedViewWrites } from './saved-views.ts';

/** What can be asked and changed inside the transaction given. */
export function postgresTransaction(database: Transaction<Database>): StoreTransaction {
  return {
    contacts: {
      list: (request) => listContacts(database, request),
      find: (organisationId, contactId) => findContact(database, organisationId, contactId, false),
      lock: (organisationId, contactId) => findContact(database, organisationId, contactId, true),
      update: (organisationId, contactId, version, changes) =>
        updateContact(database, organisationId, contactId, version, changes),
    },
    relations: {
      add: (relations) => addContactRelations(database, relations),
      end: (...asked) => endRows(database, 'contact_relations', ...asked),
    },
    authorizations: {
      ...authorizationReads(database),
      add: (authorizations) => addAuthorizations(database, authorizations),
      end: (...asked) => endRows(database, 'authorizations', ...asked),
    },
    organisationRelations: {
      ...organisationRelationReads(database),
      add: (relations) => addOrganisationRelations(database, relations),
      end: (...asked) => endRows(database, 'organisation_relations', ...asked),
    },
    access: {
      about: (...asked) => readAccessRecords(database, ...asked),
      serving: (...asked) => readServing(database, ...asked),
    },
    matrix: { read: (request) => readMatrix(database, request) },
    history: historyReads(database),
    profiles: {
      ...profileReads(database),
      choose: (accountId, profileId) => chooseProfile(database, accountId, profileId),
    },
    savedViews: { ...savedViewReads(database), ...savedViewWrites(database) },
    journal: { append: (entry) => appendJournal(database, entry) },
    outbox: { queue: (mail) => queueMail(database, mail) },
    idempotency: { keep: (scope, answer, now) => keepKey(database, scope, answer, now) },
  };
}
