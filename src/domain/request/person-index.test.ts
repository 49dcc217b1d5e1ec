import { expect, test } from 'vitest';
import { aKnown, aPerson } from '#tests/harness/plan-world.ts';
import { PersonIndex } from './person-index.ts';

const zoe = { firstName: 'Zoé', lastName: 'Larivière' };

function indexOf(...contacts: Parameters<typeof aKnown>[]) {
  const index = new PersonIndex();
  for (const [id, given] of contacts) index.put(aKnown(id, given).contact);
  return index;
}

test('each contact once, by the surest', () => {
  const index = indexOf(
    ['all', { ...zoe, email: 'zoe@lariviere.example', clientNumber: '1234567' }],
    ['mail', { ...zoe, email: 'ZOE@lariviere.example' }],
    ['namesake', { firstName: 'ZOE', lastName: 'lariviere', email: null }],
    ['other', { clientNumber: '7654321' }],
  );
  expect(index.duplicatesOf(aPerson({ clientNumber: '1234567' }))).toEqual([
    { contactId: 'all', by: 'client-number' },
    { contactId: 'mail', by: 'email' },
    { contactId: 'namesake', by: 'name' },
  ]);
});

test('what isn’t known makes nobody alike', () => {
  const index = indexOf(['huong', { email: null, clientNumber: null }]);
  expect(index.duplicatesOf(aPerson({ email: null }))).toEqual([]);
});

test('a contact is compared as it was put last', () => {
  const index = indexOf(['leo', zoe], ['leo', { firstName: 'Léo', email: 'leo@cabinet.example' }]);
  expect(index.duplicatesOf(aPerson())).toEqual([]);
  expect(index.duplicatesOf(aPerson({ email: 'leo@cabinet.example' }))).toEqual([
    { contactId: 'leo', by: 'email' },
  ]);
});
