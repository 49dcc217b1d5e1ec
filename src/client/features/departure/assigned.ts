import type { Assignment } from './departure-values.ts';

/** Who takes which file once these are given out; each file goes to one colleague. */
export function assigned(now: readonly Assignment[], given: readonly Assignment[]): Assignment[] {
  const files = new Set(given.map(({ fileId }) => fileId));
  return [...now.filter(({ fileId }) => !files.has(fileId)), ...given];
}
