import type * as z from 'zod';
import { fieldProblemOfIssue } from '#client/i18n/field-problem-of-issue.ts';

/** What is wrong with one field; a form's own rules have codes of their own (`end-before-start`). */
export interface FormProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A form's own rule reports with `params: { code }`; the rest is zod's, in the contract's codes. */
export function formProblemOf(issue: z.core.$ZodRawIssue | z.core.$ZodIssue): FormProblem {
  const { code, ...params }: Record<string, unknown> = issue.code === 'custom' ? { ...issue.params } : {};
  if (typeof code !== 'string') return fieldProblemOfIssue(issue);
  return {
    code,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
  };
}
