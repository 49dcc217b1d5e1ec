import type { Operation } from '#contract/operation.ts';
import type { LinkingMethod } from '#domain/linking/linking-method.ts';
import { eventOf } from '#server/accounts/event-of.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call } from '#server/http/route.ts';
import { outgoingMail } from '#server/mail/outgoing-mail.ts';
import type { RecordHolder } from '#server/store/record-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import type { ProfileLink } from '#server/store/world-data.ts';

/**
 * Ties the account to the contact, with its line in both journals and a word to the address on record. Says whether it is new. Throws
 * `linking-refused` for a contact that is another account's, and `profile-already-linked` when the account has another one there.
 */
export async function tieContact(
  call: Call<Operation>,
  { organisationId, contactId }: RecordHolder,
  method: LinkingMethod,
  transaction: StoreTransaction,
): Promise<boolean> {
  const accountId = call.session.account.id;
  const asked = { id: crypto.randomUUID(), accountId, organisationId, contactId };
  const link = await transaction.profiles.link(asked);
  if (!link) throw new Refusal('linking-refused');
  if (link.contactId !== contactId) throw new Refusal('profile-already-linked');
  if (link.id !== asked.id) return false;
  await transaction.securityEvents.append([
    eventOf(call, 'profile-linked', { accountId, method, organisationId, contactId }),
  ]);
  await tell(call, link, transaction);
  return true;
}

/** The journal, and the address that the contact has. */
async function tell(call: Call<Operation>, link: ProfileLink, transaction: StoreTransaction): Promise<void> {
  const { organisationId, contactId } = link;
  await transaction.journal.append([
    {
      organisationId,
      at: call.now,
      accountId: link.accountId,
      profileId: link.id,
      action: 'profile-linked',
      subjectType: 'contact',
      subjectId: contactId,
      before: { linked: false },
      after: { linked: true },
      traceId: call.traceId,
      requestId: null,
    },
  ]);
  const record = await transaction.contacts.find(organisationId, contactId);
  const profiles = await transaction.profiles.listOf(link.accountId, call.today);
  const organisation = profiles.find(({ id }) => id === link.id)?.organisation.name;
  if (!record?.contact.email || organisation === undefined) return;
  const { email, firstName, language } = record.contact;
  await transaction.outbox.queue([
    outgoingMail({
      organisationId,
      contactId,
      to: email,
      language,
      template: 'account-notice',
      values: { firstName, organisation, notice: 'profile-linked' },
      now: call.now,
    }),
  ]);
}
