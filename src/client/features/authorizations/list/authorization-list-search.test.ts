import { expect, it } from 'vitest';
import { authorizationListQuerySchema } from '#contract/authorizations/authorization.schema.ts';
import { authorizationListSearch, toAuthorizationListQuery } from './authorization-list-search.ts';

const ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const OTHER_ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964fe';

it('asks for what the address says, and writes it back', () => {
  const address = {
    contact: `${ID}.${OTHER_ID}`,
    dossier: `${OTHER_ID}.${ID}`,
    sujet: 'rapport-mensuel.main-d-oeuvre',
    droit: 'ecriture',
    fonction: 'dirigeant',
    actif: 'vrai',
    fin: '30',
    liaison: 'jamais',
    titulaire: 'contact',
    'etat-au': '2026-01-05',
    tri: 'contact',
  };
  const { state, ignored } = authorizationListSearch.read(address);
  expect(ignored).toEqual([]);
  expect(authorizationListSearch.write(state)).toEqual(address);
  const query = toAuthorizationListQuery(state);
  expect(query).toEqual({
    search: '',
    contact: [ID, OTHER_ID],
    file: [OTHER_ID, ID],
    subject: ['monthly-report', 'workforce'],
    right: ['write'],
    function: ['company-officer'],
    active: 'true',
    endingWithin: 30,
    neverLinked: 'true',
    holder: 'contact',
    on: '2026-01-05',
    sort: 'contact',
    direction: 'asc',
    limit: 25,
    cursor: undefined,
  });
});

it('asks for what the contract gives by default when the address says nothing', () => {
  const { state } = authorizationListSearch.read({});
  expect(toAuthorizationListQuery(state)).toEqual(authorizationListQuerySchema.parse({}));
});

it('lets go of what makes no sense, one by one', () => {
  const { state, ignored } = authorizationListSearch.read({
    contact: 'anais',
    dossier: `${ID}.1.${OTHER_ID}`,
    'etat-au': '2026-02-30',
    fin: '31',
    droit: 'ecriture.tout',
    titulaire: 'organisation',
  });
  expect(ignored.toSorted()).toEqual(['contact', 'dossier', 'droit', 'etat-au', 'fin']);
  expect(state.filters).toMatchObject({
    contact: [],
    file: [ID, OTHER_ID],
    on: [],
    endingWithin: [],
    right: ['write'],
  });
  expect(state.filters.holder).toEqual(['organisation']);
});

it('keeps as many ids as the service takes, and says so', () => {
  const ids = Array.from({ length: 101 }, (_, place) => `${ID.slice(0, -3)}${100 + place}`);
  const { state, ignored } = authorizationListSearch.read({ contact: ids.join('.') });
  expect(state.filters.contact).toEqual(ids.slice(0, 100));
  expect(ignored).toEqual(['contact']);
});
