import type { ShownMail } from '#contract/mailbox/mailbox.schema.ts';

/** What the outbox holds, readable by anybody: for trainers and developers, never where real mails leave from. */
export interface Mailbox {
  /** The newest first. */
  newest(limit: number): Promise<ShownMail[]>;
}
