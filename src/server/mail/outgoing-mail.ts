import type { MailTemplate, OutgoingMail } from '#server/store/outbox-store.ts';
import type { MailValues } from './mail-values.ts';

interface Given<Template extends MailTemplate> {
  /** Made anew unless something else has to know it beforehand. */
  readonly id?: string;
  readonly organisationId: string | null;
  readonly contactId?: string | null;
  readonly to: string;
  readonly language: OutgoingMail['language'];
  readonly template: Template;
  readonly values: MailValues[Template];
  readonly sealed?: string | null;
  readonly now: Date;
}

/** A mail for the outbox, with exactly the values that its template needs. */
export function outgoingMail<Template extends MailTemplate>({
  id = crypto.randomUUID(),
  contactId = null,
  sealed = null,
  now,
  ...mail
}: Given<Template>): OutgoingMail {
  return { ...mail, id, contactId, sealed, values: { ...mail.values }, queuedAt: now };
}
