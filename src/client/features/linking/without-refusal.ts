import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import type { ShortFormState } from '#client/short-form/use-short-form.ts';

/** A refusal stands in a notice of its own, with the other methods: the summary keeps to the fields. */
export function withoutRefusal(form: ShortFormState & { error: Error | null }): ShortFormState {
  const placed = form.error instanceof ProblemRefusal && form.error.problem.code === 'fields-invalid';
  return placed ? form : { ...form, general: [] };
}
