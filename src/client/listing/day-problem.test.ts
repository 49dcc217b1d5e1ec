import { expect, it } from 'vitest';
import { dayProblem } from './day-problem.ts';

it.each([
  ['', undefined],
  ['2026-01-05', undefined],
  ['2024-02-29', undefined],
  ['2026-02-29', 'impossible'],
  ['2026-13-01', 'impossible'],
  ['0000-01-01', 'impossible'],
  ['2026-1-5', 'wrongFormat'],
  ['5 janvier', 'wrongFormat'],
])('of %j: %s', (text, problem) => {
  expect(dayProblem(text)).toBe(problem);
});
