import type * as z from 'zod';
import { fieldProblemOfIssue } from '#client/i18n/field-problem-of-issue.ts';
import type { Report } from './report.ts';

/** Checks what was typed against a field of the contract, in the contract's codes; an empty field is « required ». */
export function checkWith(report: Report, path: PropertyKey[], schema: z.ZodType, typed: string): boolean {
  if (typed.trim() === '') {
    report(path, 'required');
    return false;
  }
  const [issue] = schema.safeParse(typed.trim(), { reportInput: true }).error?.issues ?? [];
  if (!issue) return true;
  const { code, params } = fieldProblemOfIssue(issue);
  report(path, code, params);
  return false;
}
