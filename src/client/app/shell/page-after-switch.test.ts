import { expect, it } from 'vitest';
import type { ProfileAbility } from '#domain/access/access-rules.ts';
import { pageAfterSwitch } from './page-after-switch.ts';

const ALL: ProfileAbility[] = [
  'list-contacts',
  'list-authorizations',
  'list-organisation-relations',
  'submit-requests',
];

it.each([
  ['/mon-organisation/contacts', ALL, '/mon-organisation/contacts'],
  ['/mon-organisation/contacts/11111111-1111-4111-8111-111111111111', ALL, '/mon-organisation/contacts'],
  ['/mon-organisation/relations', ['list-contacts'], '/'],
  ['/mon-organisation/contacts', [], '/'],
  ['/catalogue/modifier-un-contact', ALL, '/catalogue/modifier-un-contact'],
  ['/catalogue/modifier-un-contact', [], '/catalogue'],
  ['/mes-demandes/11111111-1111-4111-8111-111111111111', ALL, '/mes-demandes'],
  ['/mes-demandes', [], '/'],
  ['/mes-dossiers-autorises/11111111-1111-4111-8111-111111111111', [], '/mes-dossiers-autorises'],
  ['/parametres', [], '/parametres'],
  ['/', ALL, '/'],
] as const)('from %s with %j leads to %s', (from, abilities, to) => {
  expect(pageAfterSwitch(from, abilities)).toBe(to);
});
