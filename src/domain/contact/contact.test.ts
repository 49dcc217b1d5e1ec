import { expect, test } from 'vitest';
import { listingName, searchTextOf } from './contact.ts';

const contact = { firstName: 'Anaïs', lastName: 'Bélanger-Côté', email: 'Anais@Riviere.example' };

test('lists show the last name first', () => {
  expect(listingName(contact)).toBe('Bélanger-Côté, Anaïs');
});

test('the search looks through both orders of the name, and the e-mail', () => {
  const text = searchTextOf(contact);
  expect(text).toContain('anais belanger-cote');
  expect(text).toContain('belanger-cote anais');
  expect(text).toContain('anais@riviere.example');
  expect(searchTextOf({ ...contact, email: null })).toBe('anais belanger-cote anais');
});
