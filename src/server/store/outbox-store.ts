import type { ContactLanguage } from '#domain/contact/contact.ts';
import type { MailState } from '#domain/linking/linking-code.ts';

/** What can be mailed, each in the reader's language. */
export type MailTemplate =
  | 'contact-updated'
  | 'linking-credentials'
  | 'linking-reminder'
  | 'request-refused'
  | 'account-code'
  | 'rectification-answered'
  | 'account-known'
  | 'account-unknown'
  | 'account-security'
  | 'account-notice';

/** A mail to be sent, kept in the same transaction as the change that causes it. */
export interface OutgoingMail {
  readonly id: string;
  /** Null for an account's own mails, which belong to no organisation. */
  readonly organisationId: string | null;
  /** The contact it is for, when it is for one. */
  readonly contactId: string | null;
  readonly to: string;
  readonly language: ContactLanguage;
  readonly template: MailTemplate;
  readonly values: Readonly<Record<string, string>>;
  /** What must not be read in the database (a code), sealed with the server's key; wiped once the mail has left. */
  readonly sealed: string | null;
  readonly queuedAt: Date;
}

/** A mail as the worker gets it, for as long as its lease lasts. */
export interface ClaimedMail extends OutgoingMail {
  /** How many times it was tried before. */
  readonly attempts: number;
}

/** What a try came to. `retryAt`: not before that instant. */
export type MailOutcome =
  | { readonly state: 'sent' }
  | { readonly state: 'bounced'; readonly reason: string }
  | { readonly state: 'dead'; readonly reason: string }
  | { readonly state: 'queued'; readonly reason: string; readonly retryAt: Date };

/** A mail as the local mailbox and the responsable's pages show it. */
export interface MailRecord extends OutgoingMail {
  readonly state: MailState;
  readonly attempts: number;
  readonly sentAt: string | null;
  /** What the other server said last, or why it was given up. */
  readonly reason: string | null;
}

export interface OutboxReads {
  /** The newest first: the local mailbox, in demo mode and on a development server only. */
  newest(limit: number): Promise<readonly MailRecord[]>;
}

export interface OutboxWrites {
  /** Queues them all, by one statement. */
  queue(mails: readonly OutgoingMail[]): Promise<void>;
  /**
   * Takes at most `limit` mails that are due, the oldest first, for `leaseMs`: nobody else gets them before that. A lease that
   * ran out (the worker crashed) makes the mail due again. Rows locked by another worker are passed over.
   */
  claim(now: Date, limit: number, leaseMs: number): Promise<readonly ClaimedMail[]>;
  /** Writes down what a try came to; for all but `queued` the sealed part is wiped. */
  settle(mailId: string, outcome: MailOutcome, now: Date): Promise<void>;
  /** A report on a mail that had left: it arrived, or came back. Says whether it is known. */
  report(mailId: string, state: 'delivered' | 'bounced', reason: string | null): Promise<boolean>;
}
