import { expect, it } from 'vitest';
import { organisationRelationListQuerySchema } from '#contract/organisation-relations/organisation-relation.schema.ts';
import {
  organisationRelationListSearch,
  toOrganisationRelationListQuery,
} from './organisation-relation-list-search.ts';

it('asks for what the address says, and writes it back', () => {
  const address = { type: 'firme-comptable', actif: 'faux', fin: '7', 'etat-au': '2026-01-05', tri: 'fin' };
  const { state, ignored } = organisationRelationListSearch.read(address);
  expect(ignored).toEqual([]);
  expect(organisationRelationListSearch.write(state)).toEqual(address);
  expect(toOrganisationRelationListQuery(state)).toMatchObject({
    kind: ['has-accounting-firm'],
    active: 'false',
    endingWithin: 7,
    on: '2026-01-05',
    sort: 'end',
  });
});

it('asks for what the contract gives by default when the address says nothing', () => {
  const { state } = organisationRelationListSearch.read({});
  expect(toOrganisationRelationListQuery(state)).toEqual(organisationRelationListQuerySchema.parse({}));
});
