import * as z from 'zod';
import { api } from './api.ts';
import { type Operation, problemsOf } from './operation.ts';
import { PROBLEMS, type ProblemCode, problemSchema } from './problem.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of every operation, made from the descriptions that the server and the client use. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const described of Object.values<Operation>(api)) {
    paths[described.path] = {
      ...paths[described.path],
      [described.method.toLowerCase()]: operationPage(described),
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Mandat', version: '1', description: 'Who may act for whom.' },
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'mandat' } },
    },
  };
}

function operationPage(described: Operation): Json {
  const { id, summary, access, body } = described;
  return {
    operationId: id,
    summary,
    security: access === 'public' ? [] : [{ session: [] }],
    parameters: [
      ...parametersIn('path', described.params),
      ...parametersIn('query', described.query),
      ...headersOf(described),
    ],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }),
    responses: { ...answerOf(described), ...refusalsOf(problemsOf(described)) },
  };
}

function parametersIn(place: 'path' | 'query', shape: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = jsonSchema(shape, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}

function headersOf({ effect, versioned }: Operation): Json[] {
  if (effect !== 'write') return [];
  const key = { type: 'string', minLength: 1, maxLength: 255 };
  const names = [
    { name: 'Idempotency-Key', schema: key },
    ...(versioned ? [{ name: 'If-Match', schema: { type: 'string' } }] : []),
  ];
  return names.map((header) => ({ ...header, in: 'header', required: true }));
}

function answerOf({ status, answer, versioned, media }: Operation): Json {
  if (media) {
    const file = { schema: { type: 'string', contentMediaType: 'application/octet-stream' } };
    const content = Object.fromEntries(media.map((type) => [type, file]));
    return { [status]: { description: 'File', content } };
  }
  if (!answer) return { [status]: { description: 'Done' } };
  const content = { 'application/json': { schema: jsonSchema(answer, 'output') } };
  const headers = versioned ? { ETag: { schema: { type: 'string' } } } : {};
  return { [status]: { description: 'Answer', headers, content } };
}

function refusalsOf(codes: readonly ProblemCode[]): Json {
  const schema = { $ref: '#/components/schemas/Problem' };
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code]))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes.filter((code) => PROBLEMS[code] === status).join(', '),
        content: { 'application/problem+json': { schema } },
      },
    ]),
  );
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
