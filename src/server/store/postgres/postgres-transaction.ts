import type { Transaction } from 'kysely';
import type { StoreTransaction } from '#server/store/store.ts';
import { appendJournal } from './append-journal.ts';
import { findContact } from './contacts/find-contact.ts';
import { listContacts } from './contacts/list-contacts.ts';
import { updateContact } from './contacts/update-contact.ts';
import type { Database } from './database.ts';
import { keepKey } from './idempotency-keys.ts';
import { chooseProfile } from './profiles/choose-profile.ts';
import { profileReads } from './profiles/read-profiles.ts';
import { queueMail } from './queue-mail.ts';

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
    profiles: {
      ...profileReads(database),
      choose: (accountId, profileId) => chooseProfile(database, accountId, profileId),
    },
    journal: { append: (entry) => appendJournal(database, entry) },
    outbox: { queue: (mail) => queueMail(database, mail) },
    idempotency: { keep: (scope, answer, now) => keepKey(database, scope, answer, now) },
  };
}
