import type { Contact } from '#domain/contact/contact.ts';
import type { ContactChanges } from '#server/store/contact-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import type { AccountRows } from './account-tables.ts';
import { accountWrites } from './accounts.ts';
import { applyChanges } from './apply-changes.ts';
import { emailProofWrites } from './email-proofs.ts';
import { findContact } from './find-contact.ts';
import { keepKey } from './idempotency-keys.ts';
import { linkingCodeWrites } from './linking-codes.ts';
import { memoryReads } from './memory-reads.ts';
import { type RowMaps, rowKey } from './memory-rows.ts';
import type { MemoryView } from './memory-view.ts';
import { modelWrites } from './model-writes.ts';
import { outboxWrites } from './outbox.ts';
import { privacyWrites } from './privacy.ts';
import { requestWrites } from './request-writes.ts';
import { savedViewWrites } from './saved-views.ts';
import { secondFactorWrites } from './second-factors.ts';
import { securityEventWrites } from './security-events.ts';

/** What can be asked and changed: the view shows `own` over what is kept, and every change goes to `own`. */
export function memoryTransaction(
  view: MemoryView,
  own: RowMaps,
  accounts: AccountRows,
  nextLine: () => number,
): StoreTransaction {
  const reads = memoryReads(view, () => accounts.rows);
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
        own.contacts.set(rowKey(organisationId, contactId), withChanges(contact, changes));
        view.forget();
        return true;
      },
    },
    profiles: {
      ...reads.profiles,
      async choose(accountId, profileId) {
        const links = view.linksOf(accountId);
        if (links.some((link) => link.id === profileId)) own.currentProfiles.set(accountId, profileId);
      },
      async link(link) {
        const known = view.linksOf(link.accountId).find((one) => one.organisationId === link.organisationId);
        if (known?.contactId === link.contactId) return known;
        if (view.isLinked(link.organisationId, link.contactId)) return undefined;
        if (!known) own.profileLinks.set(rowKey(link.organisationId, link.id), link);
        return known ?? link;
      },
      async unlink(accountId) {
        const links = view.linksOf(accountId);
        for (const link of links) own.endedLinks.set(link.id, link);
        return [...links];
      },
    },
    relations: model.relations,
    authorizations: { ...reads.authorizations, ...model.authorizations },
    organisationRelations: { ...reads.organisationRelations, ...model.organisationRelations },
    savedViews: { ...reads.savedViews, ...savedViewWrites(own) },
    requests: { ...reads.requests, ...requestWrites(view, own) },
    changes: {
      apply: async (...asked) => applyChanges(view, own, ...asked),
      applyToFirm: async (...asked) => applyChanges(view, own, ...asked),
    },
    journal: {
      async append(entries) {
        for (const entry of entries) {
          const row = { ...entry, at: entry.at.toISOString() };
          own.journalEntries.set(rowKey(entry.organisationId, `${nextLine()}`), row);
        }
      },
    },
    linkingCodes: { ...reads.linkingCodes, ...linkingCodeWrites(view, own) },
    outbox: { ...reads.outbox, ...outboxWrites(view, own) },
    accounts: { ...reads.accounts, ...accountWrites(accounts) },
    emailProofs: { ...reads.emailProofs, ...emailProofWrites(view, own) },
    secondFactors: { ...reads.secondFactors, ...secondFactorWrites(view, own) },
    securityEvents: { ...reads.securityEvents, ...securityEventWrites(own) },
    privacy: { ...reads.privacy, ...privacyWrites(view, own) },
    idempotency: { keep: async (scope, answer, now) => keepKey(own, scope, answer, now) },
  };
}

/** What is left out stays. */
function withChanges(contact: Contact, changes: ContactChanges): Contact {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...contact, ...Object.fromEntries(given), version: contact.version + 1 };
}
