import { describe, expect, it } from 'vitest';
import { type AllRows, isSelected, NOTHING, sizeOf, speaksOf, withRows } from './selection.ts';

const all: AllRows = {
  kind: 'all',
  filters: { active: 'true', search: 'élo' },
  address: 'actif=vrai&recherche=élo',
  total: { count: 312, exact: true },
  except: [],
};

describe('named rows', () => {
  it('come and go, each once', () => {
    const two = withRows(withRows(NOTHING, ['a', 'b'], true), ['b'], true);
    expect(two).toEqual({ kind: 'ids', ids: ['a', 'b'] });
    expect([isSelected(two, 'a'), isSelected(two, 'c')]).toEqual([true, false]);
    expect(sizeOf(withRows(two, ['a'], false))).toEqual({ count: 1, exact: true });
  });

  it('stay what they are beyond what can be named', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `${at}`);
    const full = withRows(NOTHING, many, true);
    expect(sizeOf(full).count).toBe(1000);
    expect(withRows(full, ['one more'], true)).toBe(full);
  });

  it('are the same whatever the filters', () => {
    expect(speaksOf(withRows(NOTHING, ['a'], true), { active: 'false' })).toBe(true);
  });
});

describe('all results', () => {
  it('are every row but those taken away', () => {
    const but = withRows(all, ['a', 'b'], false);
    expect([isSelected(but, 'a'), isSelected(but, 'c')]).toEqual([false, true]);
    expect(sizeOf(but)).toEqual({ count: 310, exact: true });
    expect(withRows(but, ['a', 'b'], true)).toEqual(all);
  });

  it('belong to their filters', () => {
    expect(speaksOf(all, { search: 'élo', active: 'true' })).toBe(true);
    expect(speaksOf(all, { search: 'élo' })).toBe(false);
  });

  it('are counted no further than the service does', () => {
    const beyond = withRows({ ...all, total: { count: 10_000, exact: false } }, ['a'], false);
    expect(sizeOf(beyond)).toEqual({ count: 10_000, exact: false });
  });
});
