import type { Contact } from '#domain/contact/contact.ts';
import type { LineChanges, LinePlan, PlanFacts } from '#domain/request/plan.ts';
import { codeEvents } from '#server/linking/code-events.ts';
import type { CodeRecipient } from '#server/linking/code-recipient.ts';
import { issueCodes } from '#server/linking/issue-codes.ts';
import type { LinkingCodes } from '#server/linking/linking-codes.ts';
import { remindLinking } from '#server/linking/remind-linking.ts';
import { outgoingMail } from '#server/mail/outgoing-mail.ts';
import type { OutgoingMail } from '#server/store/outbox-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { contactsAfter, contactsGone } from './contacts-after.ts';

interface Mailing {
  readonly codes: LinkingCodes;
  readonly facts: PlanFacts;
  readonly now: Date;
  readonly traceId: string;
}

/**
 * Codes, reminders and confirmations for what these lines change, and the codes that a removal voids: a few statements, however
 * many lines.
 */
export async function mailLines(
  transaction: StoreTransaction,
  lines: readonly LinePlan[],
  { codes, facts, now, traceId }: Mailing,
): Promise<void> {
  const { organisation } = facts;
  const contacts = contactsAfter(lines, facts);
  const gone = contactsGone(lines, facts);
  if (gone.length > 0) {
    const voided = await transaction.linkingCodes.void(organisation.id, gone, now);
    const origin = { organisationId: organisation.id, now, traceId };
    await transaction.securityEvents.append(codeEvents('code-voided', voided, origin));
  }
  const reminded = recipientsOf(lines, 'linking-reminder', contacts);
  if (reminded.length > 0) await remindLinking(transaction, reminded, { organisation, now });
  const issued = recipientsOf(lines, 'linking-code', contacts);
  if (issued.length > 0) await issueCodes(transaction, issued, { codes, organisation, now, traceId });
  const mails = confirmations(lines, contacts, { facts, now });
  if (mails.length > 0) await transaction.outbox.queue(mails);
}

/** « La personne reçoit un courriel qui confirme la modification » (002, step 5): one each, however many lines change it. */
function confirmations(
  lines: readonly LinePlan[],
  contacts: ReadonlyMap<string, Contact>,
  { facts: { organisation }, now }: Pick<Mailing, 'facts' | 'now'>,
): OutgoingMail[] {
  const changed = new Set(lines.flatMap(({ changes }) => changes.contactChanged?.contactId ?? []));
  return [...changed].flatMap((contactId) => {
    const contact = contacts.get(contactId);
    if (!contact?.email) return [];
    return outgoingMail({
      organisationId: organisation.id,
      contactId,
      to: contact.email,
      language: contact.language,
      template: 'contact-updated',
      values: { firstName: contact.firstName, organisation: organisation.name },
      now,
    });
  });
}

function recipientsOf(
  lines: readonly LinePlan[],
  mail: NonNullable<LineChanges['mail']>,
  contacts: ReadonlyMap<string, Contact>,
): CodeRecipient[] {
  const ids = new Set(lines.flatMap((line) => (line.changes.mail === mail ? (line.contactId ?? []) : [])));
  return [...ids].flatMap((contactId): CodeRecipient[] => {
    const contact = contacts.get(contactId);
    if (!contact?.email) return [];
    const { email, firstName, language } = contact;
    return [{ contactId, email, firstName, language }];
  });
}
