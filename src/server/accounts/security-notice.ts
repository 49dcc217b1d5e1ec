import type { UserAccount } from '#domain/access/user-account.ts';
import type { MailValues } from '#server/mail/mail-values.ts';
import { outgoingMail } from '#server/mail/outgoing-mail.ts';
import type { OutgoingMail } from '#server/store/outbox-store.ts';

/** Tells the owner of the account, at this address or at the account's. */
export function securityNotice(
  { email, firstName, language }: Pick<UserAccount, 'email' | 'firstName' | 'language'>,
  notice: MailValues['account-security']['notice'],
  now: Date,
): OutgoingMail {
  const values = { firstName, notice };
  return outgoingMail({
    organisationId: null,
    to: email,
    language,
    template: 'account-security',
    values,
    now,
  });
}
