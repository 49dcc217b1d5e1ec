import { type Contact, listingName } from '#domain/contact/contact.ts';
import type { ClientFile } from '#domain/file/client-file.ts';
import { compareFrench } from '#domain/search/french-order.ts';
import { compareTexts } from './contact-order.ts';

interface Named {
  readonly contact: Contact;
}

/** The order of a sheet's contacts: by name, then id. At most some hundreds: both stores sort here. */
export function compareContacts({ contact: left }: Named, { contact: right }: Named): number {
  return compareFrench(listingName(left), listingName(right)) || compareTexts(left.id, right.id);
}

/** The order of a sheet's files: by name, then id. */
export function compareFiles(left: ClientFile, right: ClientFile): number {
  return compareFrench(left.name, right.name) || compareTexts(left.id, right.id);
}
