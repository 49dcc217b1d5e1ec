import { type FieldProblem, PROBLEMS, type ProblemCode } from '#contract/problem.ts';

interface RefusalDetails {
  readonly fields?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
  /** For `method-locked`: when it isn't any more. */
  readonly until?: string;
  /** For `version-stale`: what was sent, and what stands now. */
  readonly versions?: { readonly sent: string; readonly current: unknown };
}

/** What a route throws to refuse; the binder turns it into the problem document of its code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly details: RefusalDetails;

  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return PROBLEMS[this.code];
  }
}
