import type { TFunction } from 'i18next';
import { NetworkFailure } from '#client/http/network-failure.ts';
import { ProblemRefusal } from '#client/http/problem-refusal.ts';
import type { FieldProblem, ProblemCode } from '#contract/problem.ts';

/** Speaks for refusals. Every code of the contract needs its key, or this file doesn't compile. */
export type ProblemWords = TFunction<['problems', 'fields']>;

/** The sentence for one code of the contract: what happened, and the way out. The rare ones come with the pages behind the first. */
export function problemText(t: ProblemWords, code: ProblemCode): string {
  return t(`problems:code.${code}`, { defaultValue: t('problems:unexpected') });
}

/** The words for one bad field, shown under it and in the summary. */
export function fieldText(t: ProblemWords, problem: Pick<FieldProblem, 'code' | 'params'>): string {
  return t(`fields:${problem.code}`, problem.params);
}

/** The sentence for whatever a call threw; one for the unexpected when it is none of ours. */
export function errorText(t: ProblemWords, error: unknown): string {
  if (error instanceof ProblemRefusal) return problemText(t, error.problem.code);
  if (error instanceof NetworkFailure) return t(`problems:network.${error.reason}`);
  return t('problems:unexpected');
}

/** What support needs to find a refusal again, when the error is one. */
export function traceIdOf(error: unknown): string | undefined {
  return error instanceof ProblemRefusal ? error.problem.traceId : undefined;
}
