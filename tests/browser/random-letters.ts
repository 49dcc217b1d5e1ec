import { randomUUID } from 'node:crypto';

/** Ten letters that no other test gets; no digits, which might be taken for a code. */
export function randomLetters(): string {
  return [...randomUUID().replaceAll('-', '')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('')
    .slice(0, 10);
}
