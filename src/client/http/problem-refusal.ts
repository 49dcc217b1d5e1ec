import type { Problem } from '#contract/problem.ts';

/** The service understood and said no; `problem` says why, in codes. The words are in `i18n/problem-text.ts`. */
export class ProblemRefusal extends Error {
  override readonly name = 'ProblemRefusal';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code} (${problem.traceId})`);
    this.problem = problem;
  }
}
