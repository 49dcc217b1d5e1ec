import { type RecordKind, readRecordIdentifier } from '#domain/linking/record-identifier.ts';

/** What is wrong with an identifier of the former services as it was typed, in the words given. */
export function checkRecordIdentifier(
  kind: RecordKind,
  typed: string,
  words: { missing: string; wrong: string },
): string | undefined {
  if (typed.trim() === '') return words.missing;
  return readRecordIdentifier(kind, typed) === undefined ? words.wrong : undefined;
}
