import { expect, test } from 'vitest';
import { codeBlockedUntil } from './code-mail-limits.ts';

const now = new Date('2026-11-22T15:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

test.each([
  ['none so far', [], null],
  ['one just now', [0], '2026-11-22T15:01:00.000Z'],
  ['one 59 s ago', [59], '2026-11-22T15:00:01.000Z'],
  ['one a minute ago', [60], null],
  ['four within the hour', [60, 600, 1200, 1800], null],
  ['five within the hour', [600, 60, 1200, 1800, 3500], '2026-11-22T15:01:40.000Z'],
  ['five, the first an hour ago', [60, 600, 1200, 1800, 3600], null],
  ['five, and one just now', [0, 600, 1200, 1800, 3590, 3595], '2026-11-22T15:01:00.000Z'],
])('%s', (_, seconds, until) => {
  expect(codeBlockedUntil(seconds.map(ago), now)).toBe(until);
});
