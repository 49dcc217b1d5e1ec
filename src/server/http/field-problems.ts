import type * as z from 'zod';
import type { FieldCode, FieldProblem } from '#contract/problem.ts';

type Issue = z.core.$ZodIssue;

/** Every bad field of a parse, as pointers into `{ path, query, headers, body }`. */
export function fieldProblems(root: 'path' | 'query' | 'body', issues: readonly Issue[]): FieldProblem[] {
  return issues.flatMap((issue) => problemsOfIssue(`/${root}`, issue));
}

function problemsOfIssue(root: string, issue: Issue): FieldProblem[] {
  const pointer = pointerTo(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointerTo(pointer, [key]),
      code: 'unknown-field',
      params: {},
    }));
  }
  return [{ pointer, ...codeOf(issue) }];
}

/** A JSON pointer (RFC 6901). */
export function pointerTo(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (pointer, key) => `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    root,
  );
}

function codeOf(issue: Issue): { code: FieldCode; params: Record<string, number> } {
  if (issue.input === undefined) return { code: 'required', params: {} };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', params: {} };
    case 'too_small':
      return {
        code: sized(issue.origin) ? 'too-short' : 'too-small',
        params: { min: Number(issue.minimum) },
      };
    case 'too_big':
      return { code: sized(issue.origin) ? 'too-long' : 'too-big', params: { max: Number(issue.maximum) } };
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'unknown-value', params: {} };
    default:
      return { code: 'wrong-format', params: {} };
  }
}

function sized(origin: string): boolean {
  return origin === 'string' || origin === 'array';
}
