import type * as z from 'zod';
import type { FieldProblem } from '#contract/problem.ts';
import { problemOfIssue } from '#contract/problem-of-issue.ts';

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
  return [{ pointer, ...problemOfIssue(issue) }];
}

/** A JSON pointer (RFC 6901). */
export function pointerTo(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (pointer, key) => `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    root,
  );
}
