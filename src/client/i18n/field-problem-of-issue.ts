import type * as z from 'zod';
import type { FieldProblem } from '#contract/problem.ts';

/** What zod says of a value typed in a form, in the contract's own codes; a field left empty is « required ». */
export function fieldProblemOfIssue(
  issue: z.core.$ZodRawIssue | z.core.$ZodIssue,
): Pick<FieldProblem, 'code' | 'params'> {
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: issue.input === undefined || issue.input === null ? 'required' : 'wrong-type',
        params: {},
      };
    case 'too_small':
      if (issue.input === '') return { code: 'required', params: {} };
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
