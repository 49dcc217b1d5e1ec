import type { RecordKind } from '#domain/linking/record-identifier.ts';
import type { RecordQuestion } from '#domain/linking/record-questions.ts';

/** Whose file, and what is asked about it. */
export interface AskedQuestions {
  readonly kind: RecordKind;
  readonly identifier: string;
  readonly questions: readonly RecordQuestion[];
}
