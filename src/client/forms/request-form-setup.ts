import type { FieldValues } from 'react-hook-form';
import type * as z from 'zod';
import type { LineRefusalCode } from '#domain/request/plan.ts';
import type { RequestForm } from '#domain/request/request.ts';
import type { ContentInput } from './draft.ts';
import type { FormProblem } from './form-problem.ts';

/** What one form gives to `useRequestForm`: a schema, its mappers and its own words. */
export interface RequestFormSetup<Values extends FieldValues, Output> {
  readonly form: RequestForm;
  /** Names the draft: the form, with what it was opened for (`add-relation/<contactId>`). */
  readonly draftName: string;
  /** Of what is typed; every problem at once (own rules: `superRefine` with `params: { code }`). */
  readonly schema: z.ZodType<Output, Values>;
  /** The form untouched; the order of the names is the order of the fields on the page. */
  readonly defaults: Values;
  /** The mapper `toInput`: what was typed, as acts. */
  readonly toContent: (output: Output) => ContentInput;
  /** The form's own words for a bad field; the contract's words otherwise. */
  readonly problemText?: (path: string, problem: FormProblem) => string | undefined;
  /** The field that a pointer of a refusal means (`/body/content/acts/0/person/email`). */
  readonly fieldOfPointer?: (pointer: string) => string | undefined;
  /** The field that a refused line means; the summary alone says it otherwise. */
  readonly fieldOfRefusal?: (
    code: LineRefusalCode,
    params: Readonly<Record<string, string>>,
    values: Values,
  ) => string | undefined;
  /** The refused request that this one submits again, corrected. */
  readonly corrects?: string | undefined;
  /** Whether a line that would be refused holds back the whole (true, unless a part may go: bulk). */
  readonly heldByRefusals?: boolean;
}
