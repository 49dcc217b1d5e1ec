import { ProblemRefusal } from '#client/http/problem-refusal.ts';

/** Hidden and missing look alike: neither says whether the thing exists. */
export function isHidden(error: unknown): boolean {
  return error instanceof ProblemRefusal && (error.problem.status === 404 || error.problem.status === 403);
}
