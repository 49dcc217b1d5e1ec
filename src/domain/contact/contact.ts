import { foldText } from '#domain/search/fold-text.ts';
import type { PostalAddress } from './postal-address.ts';

/** The language in which mails reach a contact; not the language of whoever reads the list. */
export const CONTACT_LANGUAGES = ['fr', 'en'] as const;

export type ContactLanguage = (typeof CONTACT_LANGUAGES)[number];

export const PHONE_KINDS = ['mobile', 'office', 'home'] as const;

export type PhoneKind = (typeof PHONE_KINDS)[number];

export interface Phone {
  readonly kind: PhoneKind;
  /** E.164, `+15145933132`. */
  readonly number: string;
  /** « poste », digits only. */
  readonly extension: string | null;
}

/** A person known in an organisation. */
export interface Contact {
  readonly id: string;
  readonly organisationId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly language: ContactLanguage;
  /** The main phone first. */
  readonly phones: readonly Phone[];
  /** The client number at the body, when the person has one (seven digits). */
  readonly clientNumber: string | null;
  /** Where mail reaches the person; null: not known. */
  readonly address: PostalAddress | null;
  /** Counts the changes, from 1; what `ETag` carries. */
  readonly version: number;
}

/** The name as lists show and sort it: « Bélanger-Côté, Anaïs ». */
export function listingName(contact: Pick<Contact, 'firstName' | 'lastName'>): string {
  return `${contact.lastName}, ${contact.firstName}`;
}

/** What the search box of the contacts looks through, folded: names in both orders and the e-mail. */
export function searchTextOf(contact: Pick<Contact, 'firstName' | 'lastName' | 'email'>): string {
  const { firstName, lastName, email } = contact;
  return foldText(`${firstName} ${lastName} ${firstName} ${email ?? ''}`);
}
