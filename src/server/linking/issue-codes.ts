import { groupLinkingIdentifier } from '#domain/linking/linking-identifier.ts';
import { outgoingMail } from '#server/mail/outgoing-mail.ts';
import type { NewLinkingCode } from '#server/store/linking-code-store.ts';
import type { OutgoingMail } from '#server/store/outbox-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { codeEvents } from './code-events.ts';
import type { CodeRecipient } from './code-recipient.ts';
import type { LinkingCodes } from './linking-codes.ts';

interface Issue {
  readonly codes: LinkingCodes;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly now: Date;
  readonly traceId: string;
}

const DAY_MS = 86_400_000;

/**
 * Makes a code for each of these contacts, voids those they had, queues the mails that carry them, and tells all of it to the journal of
 * security events: four statements, however many. A contact named twice gets one. Nothing that is returned, kept in clear or logged holds a code.
 */
export async function issueCodes(
  transaction: Pick<StoreTransaction, 'linkingCodes' | 'outbox' | 'securityEvents'>,
  recipients: readonly CodeRecipient[],
  issue: Issue,
): Promise<void> {
  const once = [...new Map(recipients.map((one) => [one.contactId, one])).values()];
  if (once.length === 0) return;
  const { id: organisationId } = issue.organisation;
  const made = await Promise.all(once.map((recipient) => makeCode(recipient, issue)));
  await transaction.outbox.queue(made.map(({ mail }) => mail));
  const voided = await transaction.linkingCodes.issue(made.map(({ code }) => code));
  await transaction.securityEvents.append([
    ...codeEvents('code-voided', voided, { ...issue, organisationId }),
    ...codeEvents(
      'code-issued',
      once.map(({ contactId }) => contactId),
      { ...issue, organisationId },
    ),
  ]);
}

async function makeCode(
  { contactId, email, firstName, language }: CodeRecipient,
  { codes, organisation, now }: Issue,
): Promise<{ code: NewLinkingCode; mail: OutgoingMail }> {
  const [identifier, code, mailId] = [codes.newIdentifier(), codes.newCode(), crypto.randomUUID()];
  const expiresAt = new Date(now.getTime() + codes.days * DAY_MS);
  const [codeHash, sealed] = await Promise.all([codes.hash(identifier, code), codes.seal(mailId, code)]);
  const organisationId = organisation.id;
  return {
    code: {
      id: crypto.randomUUID(),
      organisationId,
      contactId,
      identifier,
      codeHash,
      mailId,
      issuedAt: now,
      expiresAt,
    },
    mail: outgoingMail({
      id: mailId,
      organisationId,
      contactId,
      to: email,
      language,
      template: 'linking-credentials',
      values: {
        firstName,
        organisation: organisation.name,
        identifier: groupLinkingIdentifier(identifier),
        expiresAt: expiresAt.toISOString(),
      },
      sealed,
      now,
    }),
  };
}
