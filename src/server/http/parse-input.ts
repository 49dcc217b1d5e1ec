import type * as z from 'zod';
import { fieldProblems, pointerTo } from './field-problems.ts';
import { Refusal } from './refusal.ts';

/** Ids that don't look like ids read the same as ids that don't exist. */
export function parseParams<T extends z.ZodType>(schema: T, params: Record<string, string>): z.output<T> {
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw new Refusal('not-found');
  return parsed.data;
}

/** A parameter given twice is refused rather than half read. */
export function parseQuery<T extends z.ZodType>(schema: T, query: URLSearchParams): z.output<T> {
  const keys = [...query.keys()];
  const twice = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
  const parsed = schema.safeParse(Object.fromEntries(query), { reportInput: true });
  const fields = [
    ...twice.map((key) => ({ pointer: pointerTo('/query', [key]), code: 'duplicate' as const, params: {} })),
    ...(parsed.success ? [] : fieldProblems('query', parsed.error.issues)),
  ];
  if (!parsed.success || fields.length > 0) throw new Refusal('query-invalid', { fields });
  return parsed.data;
}

export function parseBody<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (!parsed.success)
    throw new Refusal('fields-invalid', { fields: fieldProblems('body', parsed.error.issues) });
  return parsed.data;
}
