import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_SIZES, SORT_DIRECTIONS } from '#contract/page.ts';
import { listSearch } from './list-search.ts';
import { isFiltered } from './list-state.ts';

const KINDS = ['apple', 'pear', 'plum'] as const;

const fruit = listSearch<{ kind: (typeof KINDS)[number]; ripe: 'true' | 'false' }, 'name' | 'age'>({
  filters: {
    kind: { param: 'sorte', several: true, words: { apple: 'pomme', pear: 'poire', plum: 'prune' } },
    ripe: { param: 'mur', several: false, words: { true: 'vrai', false: 'faux' } },
  },
  sorts: { name: 'nom', age: 'age' },
  defaultSort: 'name',
});

describe('the address of a list', () => {
  it('is empty for the list as it opens', () => {
    expect(fruit.write(fruit.initial)).toEqual({});
    expect(fruit.read({})).toEqual({ state: fruit.initial, ignored: [] });
  });

  it('holds the whole view', () => {
    const address = {
      recherche: 'île',
      sorte: 'pomme.prune',
      mur: 'faux',
      tri: 'age',
      ordre: 'desc',
      par: 50,
      curseur: 'k1',
    };
    const { state, ignored } = fruit.read(address);
    expect(ignored).toEqual([]);
    expect(state).toEqual({
      search: 'île',
      filters: { kind: ['apple', 'plum'], ripe: ['false'] },
      sort: 'age',
      direction: 'desc',
      limit: 50,
      cursor: 'k1',
    });
    expect(fruit.write(state)).toEqual(address);
  });

  it('reads back every view it writes', () => {
    const states = fc.record({
      search: fc.string({ maxLength: 200 }),
      filters: fc.record({
        kind: fc.subarray([...KINDS]),
        ripe: fc.constantFrom([], ['true' as const], ['false' as const]),
      }),
      sort: fc.constantFrom('name' as const, 'age' as const),
      direction: fc.constantFrom(...SORT_DIRECTIONS),
      limit: fc.constantFrom(...PAGE_SIZES),
      cursor: fc.option(fc.string({ minLength: 1, maxLength: 50 }), { nil: undefined }),
    });
    void fc.assert(
      fc.property(states, (state) => {
        expect(fruit.read(fruit.write(state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it.each([
    ['recherche', 'a'.repeat(201)],
    ['tri', 'couleur'],
    ['ordre', 'ascending'],
    ['par', 1000],
    ['par', '25; drop'],
    ['curseur', ''],
    ['curseur', 'k'.repeat(2001)],
    ['mur', 'vrai.faux'],
    ['mur', 'peut-être'],
    ['sorte', 'kiwi'],
    ['couleur', 'rouge'],
    ['par', null],
    ['par', { a: 1 }],
  ])('falls back for %s=%j alone, and says so', (param, value) => {
    const good = { recherche: 'île', sorte: 'poire', ordre: 'desc' };
    const { state, ignored } = fruit.read({ ...good, [param]: value });
    const { [param as keyof typeof good]: _, ...rest } = good;
    const expected = fruit.read(rest).state;
    expect(state).toEqual(expected);
    expect(ignored).toEqual([param]);
  });

  it('keeps the known values of a filter beside an unknown one', () => {
    const { state, ignored } = fruit.read({ sorte: 'prune.kiwi.pomme' });
    expect(state.filters.kind).toEqual(['apple', 'plum']);
    expect(ignored).toEqual(['sorte']);
  });

  it.each([
    { given: { sorte: 'prune,pomme' }, kind: ['apple', 'plum'] },
    { given: { sorte: ['prune', 'pomme'] }, kind: ['apple', 'plum'] },
    { given: { sorte: 'pomme.pomme' }, kind: ['apple'] },
  ])('reads $given as people and programs write it', ({ given, kind }) => {
    expect(fruit.read(given)).toMatchObject({ state: { filters: { kind } }, ignored: [] });
  });

  it('takes an empty parameter for one that is not there', () => {
    expect(fruit.read({ tri: '', sorte: '', recherche: '' })).toEqual({ state: fruit.initial, ignored: [] });
  });

  it('takes a number for the text it was', () => {
    expect(fruit.read({ recherche: 2026 }).state.search).toBe('2026');
  });
});

describe('a filter whose values are ids or days', () => {
  const shelf = listSearch<{ box: string }, 'name'>({
    filters: { box: { param: 'caisse', several: true, words: (text) => /^c\d$/.test(text) } },
    sorts: { name: 'nom' },
    defaultSort: 'name',
  });

  it('keeps the good ones in their order, and says of the others', () => {
    const { state, ignored } = shelf.read({ caisse: 'c3.c1.kiwi.c3' });
    expect(state.filters.box).toEqual(['c3', 'c1']);
    expect(ignored).toEqual(['caisse']);
    expect(shelf.write(state)).toEqual({ caisse: 'c3.c1' });
    expect(shelf.choose(state.filters, 'box', ['c2', 'poire']).box).toEqual(['c2']);
  });
});

describe('choosing in a filter', () => {
  const { filters } = fruit.initial;

  it('keeps known values, in the order of the filter', () => {
    expect(fruit.choose(filters, 'kind', ['plum', 'kiwi', 'apple']).kind).toEqual(['apple', 'plum']);
  });

  it('keeps one where one excludes the others', () => {
    expect(fruit.choose(filters, 'ripe', ['false', 'true']).ripe).toEqual(['true']);
  });

  it('narrows the list, until nothing is chosen', () => {
    expect(isFiltered({ search: '', filters })).toBe(false);
    expect(isFiltered({ search: '', filters: fruit.choose(filters, 'ripe', ['true']) })).toBe(true);
    expect(isFiltered({ search: 'a', filters })).toBe(true);
  });
});
