import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { listOf, pageQueryShape } from './page.ts';

const querySchema = z.strictObject(pageQueryShape);

describe('the query of a page', () => {
  test('nothing asked: 25 rows, ascending, without a search', () => {
    expect(querySchema.parse({})).toEqual({ limit: 25, direction: 'asc', search: '' });
  });

  test.each(['1', '25', '50', '100'])('takes a limit of %s', (limit) => {
    expect(querySchema.parse({ limit }).limit).toBe(Number(limit));
  });

  test.each(['0', '-1', '101', '1e9', '2.5', 'many', '', 'NaN', 'Infinity'])(
    'refuses a limit of %j',
    (limit) => {
      expect(querySchema.safeParse({ limit }).success).toBe(false);
    },
  );

  test.each([
    [{ direction: 'up' }],
    [{ cursor: '' }],
    [{ cursor: 'x'.repeat(2001) }],
    [{ search: 'x'.repeat(201) }],
    [{ page: '2' }],
  ])('refuses %j', (query) => {
    expect(querySchema.safeParse(query).success).toBe(false);
  });
});

describe('listOf', () => {
  const schema = listOf(['a', 'b', 'c']);

  test.each([
    ['', []],
    ['a', ['a']],
    ['c,a', ['c', 'a']],
    ['a,b,c', ['a', 'b', 'c']],
  ])('reads %j as %j', (text, values) => {
    expect(schema.parse(text)).toEqual(values);
  });

  test.each(['d', 'a,d', 'a,', ',', 'a, b', 'A', 'a,a,a,a', 'a,'.repeat(1000)])('refuses %j', (text) => {
    expect(schema.safeParse(text).success).toBe(false);
  });

  test('names the place of each value it does not know', () => {
    const { error } = schema.safeParse('d,a,e');
    expect(error?.issues.map((issue) => issue.path)).toEqual([[0], [2]]);
  });
});
