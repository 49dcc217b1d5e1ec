import type { StoreReads } from '#server/store/store.ts';
import { findContact } from './find-contact.ts';
import { entryOf, listAuthorizations } from './list-authorizations.ts';
import { listContacts } from './list-contacts.ts';
import { listOrganisationRelations } from './list-organisation-relations.ts';
import type { MemoryView } from './memory-view.ts';
import { readAccessRecords } from './read-access-records.ts';
import { readHistory } from './read-history.ts';
import { readMatrix } from './read-matrix.ts';
import { currentProfileOf, readProfiles } from './read-profiles.ts';
import { readServing } from './read-serving.ts';
import { savedViewReads } from './saved-views.ts';

export function memoryReads(view: MemoryView): StoreReads {
  return {
    contacts: {
      list: async (request) => listContacts(view, request),
      find: async (organisationId, contactId) => findContact(view, organisationId, contactId),
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
    organisationRelations: { list: async (request) => listOrganisationRelations(view, request) },
    access: {
      about: async (organisationId, subject) => readAccessRecords(view, organisationId, subject),
      serving: async (fileId, organisationId) => readServing(view, fileId, organisationId),
    },
    matrix: { read: async (request) => readMatrix(view, request) },
    history: { list: async (request) => readHistory(view, request) },
    savedViews: savedViewReads(view),
  };
}
