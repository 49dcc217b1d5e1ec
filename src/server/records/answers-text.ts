import type { RecordKind } from '#domain/linking/record-identifier.ts';
import { QUESTIONS_OF, readRecordAnswer } from '#domain/linking/record-questions.ts';
import type { GivenAnswer } from './records.ts';

/**
 * All answers as the one text that is hashed: each alone is soon guessed by whoever has the hashes. `undefined` unless every question
 * of the kind is answered once, and no other.
 */
export function answersText(kind: RecordKind, answers: readonly GivenAnswer[]): string | undefined {
  const given = new Map(answers.map(({ question, answer }) => [question, readRecordAnswer(answer)]));
  const asked = QUESTIONS_OF[kind];
  const whole = answers.length === asked.length && asked.every((question) => given.get(question));
  return whole ? asked.map((question) => `${question}=${given.get(question)}`).join('\n') : undefined;
}
