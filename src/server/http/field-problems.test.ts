import { expect, test } from 'vitest';
import * as z from 'zod';
import { PROBLEMS } from '#contract/problem.ts';
import { parseBody, parseQuery } from './parse-input.ts';
import { Refusal } from './refusal.ts';

const schema = z.strictObject({
  name: z.string().min(2).max(4),
  count: z.int().min(1).max(9).optional(),
  kind: z.enum(['a', 'b']).optional(),
  email: z.email().optional(),
  lines: z
    .array(z.strictObject({ number: z.string().regex(/^\d+$/), 'a/b~c': z.string().optional() }))
    .max(2)
    .optional(),
});

/** `pointer code params` of each bad field. */
function badFields(work: () => unknown): string[] {
  try {
    work();
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    expect(PROBLEMS[cause.code]).toBeLessThan(500);
    return (cause.details.fields ?? []).map(({ pointer, code, params }) =>
      [pointer, code, ...Object.entries(params).flat()].join(' '),
    );
  }
  return [];
}

test.each([
  [{}, ['/body/name required']],
  [null, ['/body wrong-type']],
  [[], ['/body wrong-type']],
  ['text', ['/body wrong-type']],
  [{ name: 1 }, ['/body/name wrong-type']],
  [{ name: null }, ['/body/name wrong-type']],
  [{ name: 'x' }, ['/body/name too-short min 2']],
  [{ name: 'xxxxx' }, ['/body/name too-long max 4']],
  [{ name: 'xx', count: 0 }, ['/body/count too-small min 1']],
  [{ name: 'xx', count: 10 }, ['/body/count too-big max 9']],
  [{ name: 'xx', count: 1.5 }, ['/body/count wrong-type']],
  [{ name: 'xx', count: '1' }, ['/body/count wrong-type']],
  [{ name: 'xx', kind: 'c' }, ['/body/kind unknown-value']],
  [{ name: 'xx', email: 'no' }, ['/body/email wrong-format']],
  [{ name: 'xx', lines: {} }, ['/body/lines wrong-type']],
  [{ name: 'xx', lines: [{ number: '1' }, { number: 'x' }] }, ['/body/lines/1/number wrong-format']],
  [{ name: 'xx', lines: [{ number: '1', more: 1 }] }, ['/body/lines/0/more unknown-field']],
  [{ name: 'xx', lines: [{ number: '1', 'a/b~c': 1 }] }, ['/body/lines/0/a~1b~0c wrong-type']],
  [
    { name: 'xx', lines: [{ number: '1' }, { number: '1' }, { number: '1' }] },
    ['/body/lines too-long max 2'],
  ],
  [{ name: 'xx', constructor: 1 }, ['/body/constructor unknown-field']],
  [JSON.parse('{"name":"xx","__proto__":{"version":9}}'), ['/body/__proto__ unknown-field']],
  [
    JSON.parse('{"name":"xx","lines":[{"number":"1","__proto__":null}]}'),
    ['/body/lines/0/__proto__ unknown-field'],
  ],
])('%j: %j', (body, fields) => {
  expect(badFields(() => parseBody(schema, body))).toEqual(fields);
});

test('every bad field is named at once, unknown ones too', () => {
  const body = { name: 1, count: 'x', kind: 'z', more: 1, most: 2, lines: [{ number: 'x', more: 1 }] };
  expect(badFields(() => parseBody(schema, body)).sort()).toEqual([
    '/body/count wrong-type',
    '/body/kind unknown-value',
    '/body/lines/0/more unknown-field',
    '/body/lines/0/number wrong-format',
    '/body/more unknown-field',
    '/body/most unknown-field',
    '/body/name wrong-type',
  ]);
});

test.each([
  [z.strictObject({ kind: z.enum(['a', 'b']) })],
  [z.strictObject({ kind: z.literal('a') })],
  [z.strictObject({ kind: z.uuid() })],
  [z.strictObject({ kind: z.array(z.string()) })],
])('a field that is missing is required, whatever its type', (one) => {
  expect(badFields(() => parseBody(one, {}))).toEqual(['/body/kind required']);
});

const querySchema = z.strictObject({
  limit: z.coerce.number().int().max(100).optional(),
  sort: z.enum(['a']).optional(),
});

test.each([
  ['limit=101', ['/query/limit too-big max 100']],
  ['limit=many', ['/query/limit wrong-type']],
  ['sort=z&page=2', ['/query/page unknown-field', '/query/sort unknown-value']],
  ['sort=a&sort=a', ['/query/sort duplicate']],
  ['sort=a&sort=a&sort=a&limit=x', ['/query/limit wrong-type', '/query/sort duplicate']],
  ['a/b=1&a/b=2', ['/query/a~1b duplicate', '/query/a~1b unknown-field']],
  ['__proto__=1', ['/query/__proto__ unknown-field']],
  ['=1', ['/query/ unknown-field']],
])('?%s: %j', (query, fields) => {
  expect(badFields(() => parseQuery(querySchema, new URLSearchParams(query))).sort()).toEqual(fields);
});
