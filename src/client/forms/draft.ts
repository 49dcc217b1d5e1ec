import type * as z from 'zod';
import type { submitRequestSchema } from '#contract/requests/request.schema.ts';

/** As the call takes it. */
export type SubmitBody = z.input<typeof submitRequestSchema>;

export type ContentInput = SubmitBody['content'];

/** A submission that was sent and may not have been answered: sent again as it was, under its key, it does nothing twice. */
export interface Attempt {
  readonly key: string;
  readonly body: SubmitBody;
  /** What was typed then: typed the same again, it is the same submission. */
  readonly typed: string;
}

/** What a form keeps of somebody's typing. */
export interface Draft<Values> {
  readonly version: 1;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly values: Values;
  readonly attested: readonly string[];
  readonly attempt: Attempt | null;
}

/** What was kept, if it is a draft of this form as it is now: one with other fields is of an older console. */
export function draftOf<Values extends object>(stored: unknown, defaults: Values): Draft<Values> | undefined {
  if (!isRecord(stored) || stored.version !== 1 || typeof stored.savedAt !== 'string') return undefined;
  const { values, attested, attempt } = stored;
  if (!isRecord(values) || !Array.isArray(attested)) return undefined;
  const names = Object.keys(defaults);
  const same = names.every((name) => sortOf(values[name]) === sortOf(Reflect.get(defaults, name)));
  if (!same || Object.keys(values).length !== names.length) return undefined;
  const kept =
    isRecord(attempt) && typeof attempt.key === 'string' ? (stored as { attempt: Attempt }).attempt : null;
  return {
    version: 1,
    savedAt: stored.savedAt,
    values: values as unknown as Values,
    attested: attested.map(String),
    attempt: kept,
  };
}

/** A choice not made yet is null, and a text once made. */
function sortOf(value: unknown): string {
  if (value === null || typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
