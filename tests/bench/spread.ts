/** Times of one thing asked again and again, in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** The value under which this share of the values lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function spreadOf(values: readonly number[]): Spread {
  return { p50: round(quantile(values, 0.5)), p95: round(quantile(values, 0.95)) };
}

/** Two decimals: more says nothing. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
