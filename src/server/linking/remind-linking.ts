import { outgoingMail } from '#server/mail/outgoing-mail.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import type { CodeRecipient } from './code-recipient.ts';

interface Reminding {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly now: Date;
}

/**
 * Queues a mail that tells of the code sent earlier and until when it can be used, without any code. A contact without a code that
 * can still be used gets none. Two statements, however many.
 */
export async function remindLinking(
  transaction: Pick<StoreTransaction, 'linkingCodes' | 'outbox'>,
  recipients: readonly CodeRecipient[],
  { organisation, now }: Reminding,
): Promise<void> {
  const ids = recipients.map(({ contactId }) => contactId);
  const newest = await transaction.linkingCodes.newestOf(organisation.id, ids);
  const mails = recipients.flatMap(({ contactId, email, firstName, language }) => {
    const code = newest.get(contactId);
    if (!code || code.usedAt !== null || code.voidedAt !== null) return [];
    if (Date.parse(code.expiresAt) <= now.getTime()) return [];
    const { issuedAt, expiresAt } = code;
    return outgoingMail({
      organisationId: organisation.id,
      contactId,
      to: email,
      language,
      template: 'linking-reminder',
      values: { firstName, organisation: organisation.name, issuedAt, expiresAt },
      now,
    });
  });
  if (mails.length > 0) await transaction.outbox.queue(mails);
}
