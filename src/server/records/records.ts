import type { RecordKind } from '#domain/linking/record-identifier.ts';
import type { RecordQuestion } from '#domain/linking/record-questions.ts';
import type { RecordHolder } from '#server/store/record-store.ts';

/** One answer, as it was typed. */
export interface GivenAnswer {
  readonly question: RecordQuestion;
  readonly answer: string;
}

/**
 * What the body has on file, by which a person shows that a file is his (000, methods 1 and 2). The adapter of the demo worlds reads
 * tables; a body puts its own registry in its place. Whoever answers these must do the same work for an identifier that nobody has,
 * and counts on the caller for the limits.
 */
export interface Records {
  /** The contact that these old credentials lead to; `undefined` when the identifier or the password is wrong. */
  findByPassword(kind: RecordKind, typed: string, password: string): Promise<RecordHolder | undefined>;
  /** What is asked for this identifier. Nothing in it may tell whether anybody has the identifier. */
  questionsFor(kind: RecordKind, typed: string): Promise<readonly RecordQuestion[]>;
  /** The contact whose record holds all of these answers. */
  findByAnswers(
    kind: RecordKind,
    typed: string,
    answers: readonly GivenAnswer[],
  ): Promise<RecordHolder | undefined>;
}
