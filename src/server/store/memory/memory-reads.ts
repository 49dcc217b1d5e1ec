import type { StoreReads } from '#server/store/store.ts';
import { findContact } from './find-contact.ts';
import { listContacts } from './list-contacts.ts';
import type { MemoryView } from './memory-view.ts';
import { currentProfileOf, readProfiles } from './read-profiles.ts';

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
  };
}
