import { problemSchema } from '#contract/problem.ts';
import type { Answer } from '#tests/harness/caller.ts';

/** `status code`, then `pointer code params` of every bad field. */
export function toldIn({ json }: Answer): string[] {
  const { status, code, fields } = problemSchema.parse(json);
  const told = fields.map((field) =>
    [field.pointer, field.code, ...Object.entries(field.params).flat()].join(' '),
  );
  return [`${status} ${code}`, ...told.sort()];
}
