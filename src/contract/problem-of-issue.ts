import type * as z from 'zod';
import type { FieldProblem } from './problem.ts';

type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;

/** What zod says of one value, in the contract's own codes; a value that isn't there is « required ». */
export function problemOfIssue(issue: Issue): Pick<FieldProblem, 'code' | 'params'> {
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
