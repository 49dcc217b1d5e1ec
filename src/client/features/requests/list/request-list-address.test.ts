import { expect, it } from 'vitest';
import { requestListQuerySchema } from '#contract/requests/request.schema.ts';
import {
  readRequestListAddress,
  toRequestListQuery,
  writeRequestListAddress,
} from './request-list-address.ts';

it('reads and writes the same address', () => {
  const address = { etat: 'en-revision.refusee', formulaire: 'retirer-une-relation.defaire', avant: '120' };
  const state = readRequestListAddress(address);
  expect(state).toEqual({
    states: ['in-review', 'refused'],
    forms: ['remove-relation', 'undo'],
    before: 120,
  });
  expect(writeRequestListAddress(state)).toEqual(address);
});

it.each([[{}], [{ etat: 'x.y', formulaire: 4, avant: 'z' }], [{ avant: '-3' }], [{ avant: '' }]])(
  'leaves out what it does not know: %j',
  (address) => {
    const state = readRequestListAddress(address);
    expect(state).toEqual({ states: [], forms: [], before: undefined });
    expect(writeRequestListAddress(state)).toEqual({});
    expect(toRequestListQuery(state)).toEqual({ ...requestListQuerySchema.parse({}), before: undefined });
  },
);
