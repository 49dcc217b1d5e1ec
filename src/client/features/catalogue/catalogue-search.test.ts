import { expect, it } from 'vitest';
import { itemsOf, readCatalogueAddress, writeCatalogueAddress } from './catalogue-search.ts';

const NOTHING = { catalogue: undefined, category: undefined, search: '' };

it.each([
  [{}, NOTHING],
  [
    { catalogue: 'profil', categorie: 'dossier-client', recherche: ' adresse ' },
    { catalogue: 'profile', category: 'client-file', search: 'adresse' },
  ],
  [
    { catalogue: 'inconnu', categorie: 'autorisations' },
    { ...NOTHING, category: 'authorizations' },
  ],
  // The category is the nearer of the two.
  [
    { catalogue: 'soutien', categorie: 'autorisations' },
    { ...NOTHING, category: 'authorizations' },
  ],
  [{ catalogue: 3, categorie: ['x'], recherche: 4 }, NOTHING],
])('reads %j', (address, state) => {
  expect(readCatalogueAddress(address)).toEqual(state);
});

it('writes what it reads, and nothing for nothing', () => {
  const address = { catalogue: 'profil', categorie: 'dossier-client', recherche: 'adresse' };
  expect(writeCatalogueAddress(readCatalogueAddress(address))).toEqual(address);
  expect(writeCatalogueAddress(NOTHING)).toEqual({});
});

it('finds tiles by catalogue, by category, and by every word of a search', () => {
  const ids = (state: Parameters<typeof itemsOf>[0]) =>
    itemsOf(state, ({ id }) => (id === 'departure' ? 'Départ d’un contact' : id)).map(({ id }) => id);
  expect(ids(NOTHING)).toHaveLength(12);
  expect(ids({ ...NOTHING, category: 'authorizations' })).toEqual(['add-relation', 'remove-relation']);
  expect(ids({ ...NOTHING, catalogue: 'profile' })).toHaveLength(7);
  expect(ids({ ...NOTHING, search: 'depart CONTACT' })).toEqual(['departure']);
  expect(ids({ ...NOTHING, catalogue: 'support', search: 'départ' })).toEqual([]);
});
