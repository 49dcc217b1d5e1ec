import type { Contact } from '#domain/contact/contact.ts';
import { buildEmail } from './build-email.ts';
import { idOf } from './build-id.ts';

type Given = Pick<Contact, 'organisationId' | 'firstName' | 'lastName'> & Partial<Contact>;

/** A French-speaking contact with an e-mail and no phone. Two of the same name in one organisation need an `id`. */
export function buildContact(given: Given): Contact {
  const { organisationId, firstName, lastName } = given;
  return {
    id: idOf('contact', `${organisationId}/${lastName}/${firstName}`),
    email: buildEmail(firstName, lastName),
    language: 'fr',
    phones: [],
    clientNumber: null,
    address: null,
    version: 1,
    ...given,
  };
}
