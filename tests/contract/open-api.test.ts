import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { api } from '#contract/api.ts';
import { type Operation, problemsOf } from '#contract/operation.ts';
import { PROBLEMS, type ProblemCode } from '#contract/problem.ts';
import type { Answer } from '#tests/harness/caller.ts';
import { startService } from '#tests/harness/start-service.ts';

interface Response {
  readonly description: string;
  readonly headers?: Record<string, unknown>;
  readonly content?: Record<string, { schema: Record<string, unknown> }>;
}

interface Page {
  readonly operationId: string;
  readonly security: unknown[];
  readonly parameters: Array<{ name: string; in: string; required: boolean; schema: unknown }>;
  readonly requestBody?: unknown;
  readonly responses: Record<string, Response>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Page>>;
}

let answer: Answer;
let document: Document;

beforeAll(async () => {
  const service = await startService('memory');
  answer = await service.anonymous.send('/api/openapi.json');
  document = answer.json as Document;
});

test('is served to anybody, as JSON', () => {
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(document.openapi).toBe('3.1.0');
});

test('a public validator finds nothing wrong with it', async () => {
  const validator = new Validator();
  const result = await validator.validate(JSON.parse(answer.text));
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('holds every operation, and nothing else', () => {
  const described = Object.entries(document.paths).flatMap(([path, pages]) =>
    Object.keys(pages).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const operations = Object.values<Operation>(api).map(({ method, path }) => `${method} ${path}`);
  expect(described.sort()).toEqual(operations.sort());
});

describe.each(Object.entries<Operation>(api))('%s', (id, operation) => {
  const page = () => {
    const found = document.paths[operation.path]?.[operation.method.toLowerCase()];
    if (!found) throw new Error(`${id} is not described`);
    return found;
  };

  test('is named, and says who may call', () => {
    expect(page().operationId).toBe(id);
    expect(page().security).toEqual(operation.access === 'public' ? [] : [{ session: [] }]);
  });

  test('names its parameters', () => {
    const names = page().parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
    const write = operation.effect === 'write';
    expect(names.sort()).toEqual(
      [
        ...Object.keys(operation.params.shape).map((name) => `path ${name}`),
        ...Object.keys(operation.query.shape).map((name) => `query ${name}`),
        ...(write ? ['header Idempotency-Key'] : []),
        ...(write && operation.versioned ? ['header If-Match'] : []),
      ].sort(),
    );
    const required = page().parameters.filter((parameter) => parameter.required);
    const needed = Object.entries(operation.query.shape).filter(
      ([, field]) => !field.safeParse(undefined).success,
    );
    expect(required.filter((parameter) => parameter.in === 'query').map(({ name }) => name)).toEqual(
      needed.map(([name]) => name),
    );
    expect(page().requestBody !== undefined).toBe(operation.body !== undefined);
  });

  test('has every status it can answer, with every code of it', () => {
    const codes = problemsOf(operation);
    const statuses = new Set([operation.status, ...codes.map((code) => PROBLEMS[code])].map(String));
    expect(Object.keys(page().responses).sort()).toEqual([...statuses].sort());
    for (const code of codes) {
      const response = page().responses[PROBLEMS[code]];
      expect(response?.description.split(', ')).toContain(code);
      const schema = response?.content?.['application/problem+json']?.schema;
      expect(schema).toEqual({ $ref: '#/components/schemas/Problem' });
    }
  });

  test('describes its answer', () => {
    const response = page().responses[operation.status];
    const json = operation.answer !== undefined || operation.media?.includes('application/json') === true;
    expect(response?.content?.['application/json'] !== undefined).toBe(json);
    expect(response?.headers?.ETag !== undefined).toBe(operation.versioned);
  });
});

test('the problems it knows are those of the contract', () => {
  const { components } = document as unknown as {
    components: { schemas: { Problem: { properties: { code: { enum: ProblemCode[] } } } } };
  };
  expect(components.schemas.Problem.properties.code.enum.sort()).toEqual(Object.keys(PROBLEMS).sort());
});
