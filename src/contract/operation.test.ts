import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { api } from './api.ts';
import { type Operation, problemsOf } from './operation.ts';
import { PROBLEMS } from './problem.ts';

const operations = Object.entries<Operation>(api);

describe.each(operations)('%s', (name, described) => {
  test('is described under its own name', () => {
    expect(described.id).toBe(name);
    expect(described.path).toMatch(/^\/api(\/[a-z-]+|\/\{[a-zA-Z]+\})+$/);
  });

  test('names its path parameters, and through a profile the profile', () => {
    const named = [...described.path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
    expect(Object.keys(described.params.shape).sort()).toEqual(named.sort());
    expect(named.includes('profileId')).toBe(described.access === 'profile');
  });

  test('a reading is a GET, but for what a body asks for; nothing else is', () => {
    const asked = described.effect === 'read' && described.body !== undefined;
    expect(described.method === 'GET').toBe(described.effect === 'read' && !asked);
    if (asked) expect(described.method).toBe('POST');
    if (described.media) expect(described.effect).toBe('read');
  });

  test('refuses fields that it does not name', () => {
    for (const schema of [described.params, described.query, ...formsOf(described.body)]) {
      const { error } = schema.safeParse({ surprise: 1 }, { reportInput: true });
      expect(error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
    }
  });

  test('declares each code once, and only codes that exist', () => {
    const codes = problemsOf(described);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !(code in PROBLEMS))).toEqual([]);
  });
});

/** A body is one shape, or one of several. */
function formsOf(body: Operation['body']): readonly z.ZodType[] {
  if (!body) return [];
  return body instanceof z.ZodDiscriminatedUnion ? (body.options as z.ZodType[]) : [body];
}

test('no two operations share method and path', () => {
  const places = operations.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
  expect(new Set(places).size).toBe(places.length);
});

test('every operation can be refused for a query it does not know', () => {
  for (const [, described] of operations) expect(problemsOf(described)).toContain('query-invalid');
});
