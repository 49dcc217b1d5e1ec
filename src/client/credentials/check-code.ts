import { readEmailCode } from '#domain/access/email-code.ts';

/** What is wrong with a code as it was typed, in the words given. */
export function checkCode(typed: string, words: { missing: string; wrong: string }): string | undefined {
  if (typed.trim() === '') return words.missing;
  return readEmailCode(typed) === undefined ? words.wrong : undefined;
}
