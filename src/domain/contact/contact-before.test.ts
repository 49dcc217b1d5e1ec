import { expect, test } from 'vitest';
import type { Contact } from './contact.ts';
import { contactBefore } from './contact-before.ts';

const contact: Contact = {
  id: 'c',
  organisationId: 'o',
  firstName: 'Anaïs',
  lastName: 'Bélanger-Côté',
  email: 'now@cabinet.example',
  language: 'en',
  phones: [],
  clientNumber: null,
  address: null,
  version: 4,
};

test('the oldest change undone last is what stood; fields that nothing changed stay', () => {
  const changes = [{ email: 'second@cabinet.example' }, { email: null, language: 'fr' as const }];
  expect(contactBefore(contact, changes)).toEqual({ ...contact, email: null, language: 'fr' });
});

test('without a change it is the contact itself', () => {
  expect(contactBefore(contact, [])).toEqual(contact);
});
