import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem, ProblemCode } from '#contract/problem.ts';
import { errorText, fieldText, problemText } from './problem-text.ts';

/** The words for refusals, in the language shown. */
export function useProblemText() {
  const { t } = useTranslation(['problems', 'fields']);
  return useMemo(
    () => ({
      errorText: (error: unknown) => errorText(t, error),
      problemText: (code: ProblemCode) => problemText(t, code),
      fieldText: (problem: Pick<FieldProblem, 'code' | 'params'>) => fieldText(t, problem),
    }),
    [t],
  );
}
