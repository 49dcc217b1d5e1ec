import { quantile, round, type Spread, spreadOf } from './spread.ts';

interface Side extends Spread {
  readonly samples: number;
  readonly mean: number;
}

/** Two sides compared, in milliseconds. */
export interface Comparison {
  readonly sides: Readonly<Record<string, Side>>;
  /** Mean of the second less that of the first, of all samples. */
  readonly difference: number;
  /** Welch's t of all samples. */
  readonly t: number;
  /** The same without the slowest tenth of both together: what the machine did meanwhile hides less there. */
  readonly tOfQuick: number;
}

/** Of what both took together, this share is looked at by itself. */
const QUICK = 0.9;

/** Compares the times of two sides, by their names. */
export function compareTimes(
  first: [string, readonly number[]],
  second: [string, readonly number[]],
): Comparison {
  const most = quantile([...first[1], ...second[1]], QUICK);
  const quick = (times: readonly number[]) => times.filter((time) => time <= most);
  return {
    sides: { [first[0]]: sideOf(first[1]), [second[0]]: sideOf(second[1]) },
    difference: round(meanOf(second[1]) - meanOf(first[1])),
    t: round(welch(first[1], second[1])),
    tOfQuick: round(welch(quick(first[1]), quick(second[1]))),
  };
}

function sideOf(times: readonly number[]): Side {
  return { samples: times.length, mean: round(meanOf(times)), ...spreadOf(times) };
}

/** How far apart two means are, by the uncertainty of their difference. */
function welch(first: readonly number[], second: readonly number[]): number {
  const uncertainty = Math.sqrt(varianceOf(first) / first.length + varianceOf(second) / second.length);
  return (meanOf(second) - meanOf(first)) / uncertainty;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
