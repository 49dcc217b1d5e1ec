import { expect, test } from 'vitest';
import { ORGANISATION_KINDS, supportAddressOf } from './organisation.ts';

test('firms have a support address of their own', () => {
  const addresses = ORGANISATION_KINDS.map((kind) => [kind, supportAddressOf(kind)]);
  expect(Object.fromEntries(addresses)).toEqual({
    'accounting-firm': 'firmecomptable@ccq.org',
    association: 'dsrti@ccq.org',
    local: 'dsrti@ccq.org',
    establishment: 'dsrti@ccq.org',
    employer: 'dsrti@ccq.org',
  });
});
