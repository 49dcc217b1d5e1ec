import type * as z from 'zod';
import type { FieldProblem } from '#contract/problem.ts';
import { problemOfIssue } from '#contract/problem-of-issue.ts';

/** What zod says of a value typed in a form, in the contract's own codes; a field left empty is « required ». */
export function fieldProblemOfIssue(
  issue: z.core.$ZodRawIssue | z.core.$ZodIssue,
): Pick<FieldProblem, 'code' | 'params'> {
  const leftEmpty =
    (issue.code === 'invalid_type' && issue.input === null) ||
    (issue.code === 'too_small' && issue.input === '');
  return leftEmpty ? { code: 'required', params: {} } : problemOfIssue(issue);
}
