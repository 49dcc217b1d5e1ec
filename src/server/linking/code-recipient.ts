import type { ContactLanguage } from '#domain/contact/contact.ts';

/** A contact to whom linking credentials, or a reminder of them, go: at its own address, in its own language. */
export interface CodeRecipient {
  readonly contactId: string;
  readonly email: string;
  readonly firstName: string;
  readonly language: ContactLanguage;
}
