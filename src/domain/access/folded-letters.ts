/** A text without case, accents, spaces and punctuation: « Bélanger-Côté » is `belangercote`. */
export function foldedLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
