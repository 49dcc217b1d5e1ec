import type { ContactLanguage } from '#domain/contact/contact.ts';

/** A mail to be sent, kept in the same transaction as the change that causes it. */
export interface OutgoingMail {
  readonly id: string;
  readonly organisationId: string;
  readonly to: string;
  readonly language: ContactLanguage;
  readonly template: 'contact-updated';
  readonly values: Readonly<Record<string, string>>;
  readonly queuedAt: Date;
}

export interface OutboxWrites {
  queue(mail: OutgoingMail): Promise<void>;
}
