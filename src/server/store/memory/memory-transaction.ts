import type { StoreTransaction } from '#server/store/store.ts';
import { findContact } from './find-contact.ts';
import { keepKey } from './idempotency-keys.ts';
import { memoryReads } from './memory-reads.ts';
import { type RowMaps, rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';
import { modelWrites } from './model-writes.ts';
import { savedViewWrites } from './saved-views.ts';

/** What can be asked and changed: the view shows `own` over what is kept, and every change goes to `own`. */
export function memoryTransaction(view: MemoryView, own: RowMaps, nextLine: () => number): StoreTransaction {
  const reads = memoryReads(view);
  const model = modelWrites(view, own);
  return {
    ...reads,
    contacts: {
      ...reads.contacts,
      // Transactions take turns, so nobody else can change it meanwhile.
      lock: async (organisationId, contactId) => findContact(view, organisationId, contactId),
      async update(organisationId, contactId, version, changes) {
        const contact = view.contact(organisationId, contactId);
        if (contact?.version !== version) return false;
        const { language = contact.language, email = contact.email, phones = contact.phones } = changes;
        own.contacts.set(rowKey(organisationId, contactId), {
          ...contact,
          language,
          email,
          phones,
          version: version + 1,
        });
        return true;
      },
    },
    profiles: {
      ...reads.profiles,
      async choose(accountId, profileId) {
        const links = view.world.linksByAccount.get(accountId) ?? [];
        if (links.some((link) => link.id === profileId)) own.currentProfiles.set(accountId, profileId);
      },
    },
    relations: model.relations,
    authorizations: { ...reads.authorizations, ...model.authorizations },
    organisationRelations: { ...reads.organisationRelations, ...model.organisationRelations },
    savedViews: { ...reads.savedViews, ...savedViewWrites(own) },
    journal: {
      async append(entry) {
        own.journalEntries.set(rowKey(entry.organisationId, `${nextLine()}`), {
          ...entry,
          at: entry.at.toISOString(),
        });
      },
    },
    outbox: {
      async queue(mail) {
        own.outbox.set(rowKey(mail.organisationId, mail.id), {
          ...mail,
          queuedAt: mail.queuedAt.toISOString(),
        });
      },
    },
    idempotency: { keep: async (scope, answer, now) => keepKey(own, scope, answer, now) },
  };
}
