import { expect, it } from 'vitest';
import { contactListQuerySchema } from '#contract/contacts/contact.schema.ts';
import { contactListSearch, toContactListQuery } from './contact-list-search.ts';

it('asks for what the address says', () => {
  const { state } = contactListSearch.read({
    recherche: 'élo',
    fonction: 'dirigeant.representant',
    actif: 'vrai',
    liaison: 'revenu.inconnu.jamais',
    fin: '30',
    'etat-au': '2026-01-05',
    tri: 'fonction',
    ordre: 'desc',
    par: 50,
    curseur: 'k',
  });
  expect(toContactListQuery(state)).toEqual({
    search: 'élo',
    function: ['company-officer', 'representative'],
    active: 'true',
    linked: ['never', 'bounced'],
    endingWithin: 30,
    on: '2026-01-05',
    sort: 'function',
    direction: 'desc',
    limit: 50,
    cursor: 'k',
  });
});

it('asks for what the contract gives by default when the address says nothing', () => {
  const { state } = contactListSearch.read({});
  expect(toContactListQuery(state)).toEqual(contactListQuerySchema.parse({}));
});
