import type { Generated } from 'kysely';
import type { MailState } from '#domain/linking/linking-code.ts';

export interface LinkingCodeTable {
  organisation_id: string;
  id: string;
  contact_id: string;
  identifier: string;
  code_hash: string;
  tries: Generated<number>;
  issued_at: Date;
  expires_at: Date;
  used_at: Date | null;
  voided_at: Date | null;
  mail_id: string;
  /** As the outbox has it. */
  mail_state: Generated<MailState>;
  /** No other of the contact was made after it. */
  newest: Generated<boolean>;
}
