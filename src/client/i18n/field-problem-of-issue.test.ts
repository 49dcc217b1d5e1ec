import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fieldProblemOfIssue } from './field-problem-of-issue.ts';

function problemOf(schema: z.ZodType, input: unknown) {
  const [issue] = schema.safeParse(input, { reportInput: true }).error?.issues ?? [];
  return issue && fieldProblemOfIssue(issue);
}

describe('fieldProblemOfIssue', () => {
  it.each([
    ['an empty field', z.string().min(1), '', { code: 'required', params: {} }],
    ['a missing one', z.string(), undefined, { code: 'required', params: {} }],
    ['another type', z.string(), 12, { code: 'wrong-type', params: {} }],
    ['too short', z.string().min(3), 'ab', { code: 'too-short', params: { min: 3 } }],
    ['too long', z.string().max(2), 'abc', { code: 'too-long', params: { max: 2 } }],
    ['too many', z.array(z.string()).max(0), ['a'], { code: 'too-long', params: { max: 0 } }],
    ['too small', z.number().min(3), 2, { code: 'too-small', params: { min: 3 } }],
    ['too big', z.number().max(3), 4, { code: 'too-big', params: { max: 3 } }],
    ['not one of them', z.enum(['a']), 'b', { code: 'unknown-value', params: {} }],
    ['another shape', z.email(), 'x', { code: 'wrong-format', params: {} }],
  ])('%s', (_name, schema, input, expected) => {
    expect(problemOf(schema, input)).toEqual(expected);
  });
});
