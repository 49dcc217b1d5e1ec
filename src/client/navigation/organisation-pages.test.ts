import { expect, it } from 'vitest';
import { organisationPagesOf } from './organisation-pages.ts';

const keysOf = (abilities: Parameters<typeof organisationPagesOf>[0]) =>
  organisationPagesOf(abilities).map(({ key }) => key);

it('are those that the profile may open, in the order of the guide', () => {
  expect(keysOf(['list-organisation-relations', 'list-contacts', 'list-authorizations'])).toEqual([
    'authorizations',
    'contacts',
    'organisation-relations',
    'matrix',
    'links',
  ]);
  expect(keysOf(['list-contacts', 'list-authorizations'])).toEqual([
    'authorizations',
    'contacts',
    'matrix',
    'links',
  ]);
  expect(keysOf(['submit-requests'])).toEqual(['details']);
  expect(keysOf([])).toEqual([]);
});
