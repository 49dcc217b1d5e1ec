import type { Generated } from 'kysely';
import type { ContactLanguage } from '#domain/contact/contact.ts';
import type { MailState } from '#domain/linking/linking-code.ts';
import type { MailTemplate } from '#server/store/outbox-store.ts';
import type { Json } from './column-kinds.ts';

export interface OutboxTable {
  /** Null for an account's own mails. */
  organisation_id: string | null;
  id: string;
  contact_id: string | null;
  recipient: string;
  language: ContactLanguage;
  template: MailTemplate;
  template_values: Json<Record<string, string>>;
  sealed: string | null;
  queued_at: Date;
  state: Generated<MailState>;
  attempts: Generated<number>;
  /** Nobody tries it before: the end of a lease, or of a wait. */
  due_at: Date;
  sent_at: Date | null;
  reason: string | null;
}
