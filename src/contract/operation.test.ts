import { describe, expect, test } from 'vitest';
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

  test('a reading is a GET, but for a file asked for by a body; nothing else is', () => {
    const file = described.media !== undefined;
    expect(described.method === 'GET').toBe(described.effect === 'read' && !file);
    if (file) expect([described.effect, described.method]).toEqual(['read', 'POST']);
  });

  test('refuses fields that it does not name', () => {
    for (const schema of [described.params, described.query, described.body]) {
      if (!schema) continue;
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

test('no two operations share method and path', () => {
  const places = operations.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
  expect(new Set(places).size).toBe(places.length);
});

test('every operation can be refused for a query it does not know', () => {
  for (const [, described] of operations) expect(problemsOf(described)).toContain('query-invalid');
});
