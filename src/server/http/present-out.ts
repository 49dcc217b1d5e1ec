import type { Operation } from '#contract/operation.ts';
import { entityTag, type Versioned } from './entity-tag.ts';
import type { Answer } from './respond.ts';

/** An answer that the contract doesn't describe: our fault, a 500 that the log tells and the tests see. */
export class OffContract extends Error {
  override readonly name = 'OffContract';
}

/** Parses out: only what the contract names leaves, and all of it. */
export function presentOut(operation: Operation, value: unknown): Answer {
  if (!operation.answer) return { status: operation.status, headers: {}, body: null };
  const parsed = operation.answer.safeParse(value);
  if (!parsed.success) throw new OffContract(`${operation.id}: ${parsed.error.message}`);
  const headers = { 'content-type': 'application/json' };
  return {
    status: operation.status,
    headers: operation.versioned ? { ...headers, etag: entityTag(parsed.data as Versioned) } : headers,
    body: JSON.stringify(parsed.data),
  };
}
