import type { Transaction } from 'kysely';
import type { StoreTransaction } from '#server/store/store.ts';
import { readAccessRecords } from './access/read-access-records.ts';
import { readServing } from './access/read-serving.ts';
import { accountReads, accountWrites } from './accounts/account-rows.ts';
import { emailProofReads, emailProofWrites } from './accounts/email-proofs.ts';
import { secondFactorReads, secondFactorWrites } from './accounts/second-factors.ts';
import { securityEventReads, securityEventWrites } from './accounts/security-events.ts';
import { appendJournal } from './append-journal.ts';
import { addAuthorizations } from './authorizations/add-authorizations.ts';
import { authorizationReads } from './authorizations/authorization-reads.ts';
import { addContactRelations } from './contacts/add-contact-relations.ts';
import { emailOfContact, findContact } from './contacts/find-contact.ts';
import { listContacts } from './contacts/list-contacts.ts';
import { updateContact } from './contacts/update-contact.ts';
import type { Database } from './database.ts';
import { endRows } from './end-rows.ts';
import { historyReads } from './history/history-reads.ts';
import { keepKey } from './idempotency-keys.ts';
import { linkingCodeReads, linkingCodeWrites } from './linking/linking-codes.ts';
import { readMatrix } from './matrix/read-matrix.ts';
import { addOrganisationRelations } from './organisation-relations/add-organisation-relations.ts';
import { organisationRelationReads } from './organisation-relations/organisation-relation-reads.ts';
import { organisationReads } from './organisations/organisation-details.ts';
import { outboxReads, outboxWrites } from './outbox/outbox-rows.ts';
import { privacyReads, privacyWrites } from './privacy/privacy-rows.ts';
import { chooseProfile } from './profiles/choose-profile.ts';
import { linkProfile } from './profiles/link-profile.ts';
import { profileReads } from './profiles/read-profiles.ts';
import { unlinkProfiles } from './profiles/unlink-profiles.ts';
import { recordReads } from './records/record-reads.ts';
import { applyChanges } from './requests/apply-changes.ts';
import { applyToFirm } from './requests/apply-to-firm.ts';
import { requestReads } from './requests/request-reads.ts';
import { requestWrites } from './requests/request-writes.ts';
import { readRoster } from './roster/read-roster.ts';
import { savedViewReads, savedViewWrites } from './saved-views.ts';

/** What can be asked and changed inside the transaction given. */
export function postgresTransaction(database: Transaction<Database>): StoreTransaction {
  return {
    contacts: {
      list: (request) => listContacts(database, request),
      find: (organisationId, contactId) => findContact(database, organisationId, contactId, false),
      emailOf: (organisationId, contactId) => emailOfContact(database, organisationId, contactId),
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
    organisations: organisationReads(database),
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
    roster: { read: (request) => readRoster(database, request) },
    history: historyReads(database),
    profiles: {
      ...profileReads(database),
      choose: (accountId, profileId) => chooseProfile(database, accountId, profileId),
      link: (link) => linkProfile(database, link),
      unlink: (accountId) => unlinkProfiles(database, accountId),
    },
    savedViews: { ...savedViewReads(database), ...savedViewWrites(database) },
    requests: { ...requestReads(database), ...requestWrites(database) },
    changes: {
      apply: (...asked) => applyChanges(database, ...asked),
      applyToFirm: (...asked) => applyToFirm(database, ...asked),
    },
    journal: { append: (entries) => appendJournal(database, entries) },
    linkingCodes: { ...linkingCodeReads(database), ...linkingCodeWrites(database) },
    outbox: { ...outboxReads(database), ...outboxWrites(database) },
    accounts: { ...accountReads(database), ...accountWrites(database) },
    emailProofs: { ...emailProofReads(database), ...emailProofWrites(database) },
    secondFactors: { ...secondFactorReads(database), ...secondFactorWrites(database) },
    securityEvents: { ...securityEventReads(database), ...securityEventWrites(database) },
    records: recordReads(database),
    privacy: { ...privacyReads(database), ...privacyWrites(database) },
    idempotency: { keep: (scope, answer, now) => keepKey(database, scope, answer, now) },
  };
}
