import { describe, expect, it } from 'vitest';
import type { ListPage } from './list-page.ts';
import { cursorOfPage, pagePosition } from './page-position.ts';

function page(part: Partial<ListPage<unknown>> & { count?: number }): ListPage<unknown> {
  return {
    rows: Array.from({ length: 25 }),
    start: 0,
    total: { count: part.count ?? 312, exact: true },
    next: 'n',
    previous: null,
    ...part,
  };
}

describe('the position of a page', () => {
  it.each([
    ['the first of many', page({}), { page: 1, pageCount: 13, first: 1, last: 25 }],
    [
      'one in the middle',
      page({ start: 25, previous: 'p' }),
      { page: 2, pageCount: 13, first: 26, last: 50 },
    ],
    [
      'the last, not full',
      page({ start: 300, rows: Array.from({ length: 12 }), previous: 'p', next: null }),
      { page: 13, pageCount: 13, first: 301, last: 312 },
    ],
    [
      'the only one',
      page({ rows: Array.from({ length: 6 }), count: 6, next: null }),
      { page: 1, pageCount: 1, first: 1, last: 6 },
    ],
    ['none at all', page({ rows: [], count: 0, next: null }), { page: 1, pageCount: 1, first: 0, last: 0 }],
    [
      'one whose start has moved',
      page({ start: 3, previous: 'p' }),
      { page: 2, pageCount: 13, first: 4, last: 28 },
    ],
    [
      'one of more than what is counted',
      page({ start: 50, previous: 'p', total: { count: 10_000, exact: false } }),
      { page: 3, pageCount: undefined, first: 51, last: 75 },
    ],
  ])('of %s', (_, shown, expected) => {
    expect(pagePosition(shown, 25)).toEqual(expected);
  });
});

describe('the cursor of another page', () => {
  const cursors = { next: 'n', previous: 'p' };

  it('is the one after, the one before, or none for the first', () => {
    expect(cursorOfPage(cursors, 3, 4)).toBe('n');
    expect(cursorOfPage(cursors, 3, 2)).toBe('p');
    expect(cursorOfPage(cursors, 3, 1)).toBeUndefined();
    expect(cursorOfPage(cursors, 2, 1)).toBeUndefined();
  });
});
