import { NO_DETAILS } from '#domain/organisation/organisation-details.ts';
import type { StoreReads } from '#server/store/store.ts';
import type { AccountTables } from './account-tables.ts';
import { accountReads } from './accounts.ts';
import { emailProofReads } from './email-proofs.ts';
import { findContact } from './find-contact.ts';
import { linkingCodeReads } from './linking-codes.ts';
import { entryOf, listAuthorizations } from './list-authorizations.ts';
import { listContacts } from './list-contacts.ts';
import { listOrganisationRelations } from './list-organisation-relations.ts';
import type { MemoryView } from './memory-view.ts';
import { outboxReads } from './outbox.ts';
import { privacyReads } from './privacy.ts';
import { readAccessRecords } from './read-access-records.ts';
import { readHistory } from './read-history.ts';
import { readMatrix } from './read-matrix.ts';
import { currentProfileOf, readProfiles } from './read-profiles.ts';
import { readRoster } from './read-roster.ts';
import { readServing } from './read-serving.ts';
import { recordReads } from './records.ts';
import { requestReads } from './request-reads.ts';
import { savedViewReads } from './saved-views.ts';
import { secondFactorReads } from './second-factors.ts';
import { securityEventReads } from './security-events.ts';

export function memoryReads(view: MemoryView, accounts: () => AccountTables): StoreReads {
  return {
    contacts: {
      list: async (request) => listContacts(view, request),
      find: async (organisationId, contactId) => findContact(view, organisationId, contactId),
      emailOf: async (organisationId, contactId) =>
        findContact(view, organisationId, contactId)?.contact.email ?? null,
    },
    profiles: {
      listOf: async (accountId, day) => readProfiles(view, accountId, day),
      find: async (accountId, profileId, day) =>
        readProfiles(view, accountId, day).find((profile) => profile.id === profileId),
      currentOf: async (accountId) => currentProfileOf(view, accountId),
    },
    authorizations: {
      list: async (request) => listAuthorizations(view, request),
      async find(organisationId, authorizationId, day) {
        const row = view.authorizations(organisationId)?.get(authorizationId);
        return row && entryOf(view, row, day);
      },
    },
    organisations: { details: async (organisationId) => view.details(organisationId) ?? NO_DETAILS },
    organisationRelations: { list: async (request) => listOrganisationRelations(view, request) },
    access: {
      about: async (organisationId, subject) => readAccessRecords(view, organisationId, subject),
      serving: async (fileId, organisationId) => readServing(view, fileId, organisationId),
    },
    matrix: { read: async (request) => readMatrix(view, request) },
    roster: { read: async (request) => readRoster(view, request) },
    history: { list: async (request) => readHistory(view, request) },
    savedViews: savedViewReads(view),
    requests: requestReads(view),
    linkingCodes: linkingCodeReads(view),
    outbox: outboxReads(view),
    accounts: accountReads(accounts),
    emailProofs: emailProofReads(view),
    secondFactors: secondFactorReads(view),
    securityEvents: securityEventReads(view),
    records: recordReads(view),
    privacy: privacyReads(view),
  };
}
