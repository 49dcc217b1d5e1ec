import { describe, expect, it } from 'vitest';
import { matrixSearch, toMatrixQuery } from './matrix-search.ts';

const address = {
  recherche: 'cote',
  fonction: 'dirigeant.representant',
  sujet: 'rapport-mensuel',
  'etat-au': '2026-01-05',
  dossiers: 'Béton, fils inc.',
  couverture: 'personne',
};

describe('the address of the matrix', () => {
  it('is read with the words of the tables, a name whole', () => {
    const { state, ignored } = matrixSearch.read(address);
    expect(ignored).toEqual([]);
    expect(state.filters).toEqual({
      function: ['company-officer', 'representative'],
      subject: ['monthly-report'],
      on: ['2026-01-05'],
      files: ['Béton, fils inc.'],
      coverage: ['holes'],
    });
    expect(toMatrixQuery(state)).toEqual({
      search: 'cote',
      function: ['company-officer', 'representative'],
      subject: ['monthly-report'],
      on: '2026-01-05',
    });
  });

  it('is written back as it was', () => {
    expect(matrixSearch.write(matrixSearch.read(address).state)).toEqual(address);
    expect(matrixSearch.write(matrixSearch.initial)).toEqual({});
  });

  it('falls back one by one', () => {
    const { state, ignored } = matrixSearch.read({
      ...address,
      couverture: 'tous',
      'etat-au': '2026-02-30',
      dossiers: 'x'.repeat(201),
      inconnu: '1',
    });
    expect(ignored.toSorted()).toEqual(['couverture', 'dossiers', 'etat-au', 'inconnu']);
    expect(state.filters.coverage).toEqual([]);
    expect(state.filters.files).toEqual([]);
    expect(state.search).toBe('cote');
  });
});
