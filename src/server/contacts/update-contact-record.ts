import type { updateContact } from '#contract/contacts/contact.operations.ts';
import { abilitiesFor } from '#domain/access/access-rules.ts';
import type { Contact } from '#domain/contact/contact.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call } from '#server/http/route.ts';
import type { ContactChanges, ContactRecord } from '#server/store/contact-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';

/** Form B, « Coordonnées de communication » (002, step 5): the change, its journal line and the mail that confirms it. */
export async function updateContactRecord(
  call: Call<typeof updateContact>,
  record: ContactRecord,
  transaction: StoreTransaction,
): Promise<void> {
  const { contact } = record;
  const changes = changesOf(call.body, contact);
  if (Object.keys(changes).length === 0) return;
  refuseOwnedEmail(call, record, changes);
  const kept = await transaction.contacts.update(
    contact.organisationId,
    contact.id,
    contact.version,
    changes,
  );
  if (!kept) throw new Error('the contact changed under its lock');
  await transaction.journal.append([
    {
      organisationId: contact.organisationId,
      at: call.now,
      accountId: call.session.account.id,
      profileId: call.profile.id,
      action: 'contact-updated',
      subjectType: 'contact',
      subjectId: contact.id,
      before: Object.fromEntries(Object.keys(changes).map((key) => [key, contact[key as keyof Contact]])),
      after: { ...changes },
      traceId: call.traceId,
      requestId: null,
    },
  ]);
  await confirmByMail(call, { ...contact, ...changes }, transaction);
}

/** Only what really differs: a form sent unchanged leaves no line. */
function changesOf(body: Call<typeof updateContact>['body'], contact: Contact): ContactChanges {
  const { language = contact.language, email = contact.email, phones = contact.phones } = body;
  return {
    ...(language !== contact.language && { language }),
    ...(email !== contact.email && { email }),
    ...(JSON.stringify(phones) !== JSON.stringify(contact.phones) && { phones }),
  };
}

/** Once an account is linked, its owner changes the address himself (domain, section 9, decision 2). */
function refuseOwnedEmail(
  call: Call<typeof updateContact>,
  record: ContactRecord,
  changes: ContactChanges,
): void {
  if (!('email' in changes)) return;
  if (abilitiesFor(call.profile, record.contact, record.linked).includes('update-email')) return;
  const field = { pointer: '/body/email', code: 'email-owned-by-account' as const, params: {} };
  throw new Refusal('fields-invalid', { fields: [field] });
}

async function confirmByMail(
  call: Call<typeof updateContact>,
  contact: Contact,
  transaction: StoreTransaction,
): Promise<void> {
  if (contact.email === null) return;
  await transaction.outbox.queue([
    {
      id: crypto.randomUUID(),
      organisationId: contact.organisationId,
      contactId: contact.id,
      to: contact.email,
      language: contact.language,
      template: 'contact-updated',
      values: { firstName: contact.firstName, organisation: call.profile.organisation.name },
      sealed: null,
      queuedAt: call.now,
    },
  ]);
}
