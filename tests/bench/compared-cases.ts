import { report } from './report.ts';
import { round, type Spread, spreadOf } from './spread.ts';

/** What one page showed, to tell what was measured. */
export interface SeenPage {
  readonly rows: number;
  /** « 312 », « 10000+ ». */
  readonly total: string;
}

/** One list of one organisation, asked and read like a page does. */
export type ListCase = () => Promise<SeenPage>;

interface Comparison {
  readonly small: Readonly<Record<string, ListCase>>;
  readonly large: Readonly<Record<string, ListCase>>;
  readonly warmUp: number;
  readonly rounds: number;
  /** What the large organisation may take, as a multiple of the small one. */
  readonly aims: Partial<Spread>;
}

interface CaseFigures {
  /** In either organisation. */
  readonly rows: readonly [number, number];
  readonly totals: readonly [string, string];
  readonly small: Spread;
  readonly large: Spread;
  readonly ratio: Spread;
  readonly meetsAim: boolean;
}

interface Measured {
  readonly asked: readonly [ListCase, ListCase];
  seen: [SeenPage, SeenPage];
  readonly times: readonly [number[], number[]];
}

const UNSEEN: SeenPage = { rows: 0, total: '' };

/** Times of each case in both organisations, in milliseconds. Each round asks every case of both once, one after the other. */
export async function compareCases(comparison: Comparison): Promise<Record<string, CaseFigures>> {
  const { small, large, aims } = comparison;
  const cases = new Map<string, Measured>();
  for (const [name, asked] of Object.entries(small)) {
    const other = large[name];
    if (other) cases.set(name, { asked: [asked, other], seen: [UNSEEN, UNSEEN], times: [[], []] });
  }
  await measure([...cases.values()], comparison);
  return Object.fromEntries([...cases].map(([name, measured]) => [name, figuresOf(measured, aims)] as const));
}

async function measure(cases: readonly Measured[], { warmUp, rounds }: Comparison): Promise<void> {
  for (let count = -warmUp; count < rounds; count += 1) {
    if (count === 0 || count === Math.floor(rounds / 2)) report(`round ${count} of ${rounds}`);
    for (const one of cases) {
      // Turn about, so that neither always follows the other.
      for (const side of count % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const start = performance.now();
        one.seen[side] = await one.asked[side]();
        if (count >= 0) one.times[side].push(performance.now() - start);
      }
    }
  }
}

function figuresOf(
  { seen, times }: Measured,
  { p50 = Infinity, p95 = Infinity }: Partial<Spread>,
): CaseFigures {
  const small = spreadOf(times[0]);
  const large = spreadOf(times[1]);
  const ratio = { p50: round(large.p50 / small.p50), p95: round(large.p95 / small.p95) };
  return {
    rows: [seen[0].rows, seen[1].rows],
    totals: [seen[0].total, seen[1].total],
    small,
    large,
    ratio,
    meetsAim: ratio.p50 <= p50 && ratio.p95 <= p95,
  };
}
