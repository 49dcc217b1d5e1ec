import { type ListCase, listCases } from './list-cases.ts';
import { listOrganisation } from './list-organisations.ts';
import { startListService } from './list-service.ts';
import { report } from './report.ts';
import { round, type Spread, spreadOf } from './spread.ts';

const SMALL = 1_000;
const LARGE = 100_000;
const WARM_UP = 15;
const ROUNDS = 150;

/** What the large organisation may take, as a multiple of the small one. */
const AIM = 2;

interface CaseFigures {
  /** Rows on the page, in either organisation. */
  readonly rows: readonly [number, number];
  readonly small: Spread;
  readonly large: Spread;
  readonly ratio: Spread;
  readonly meetsAim: boolean;
}

interface Measured {
  readonly asked: readonly [ListCase, ListCase];
  rows: readonly [number, number];
  readonly small: number[];
  readonly large: number[];
}

/**
 * How long the list of contacts takes on PostgreSQL, in milliseconds from request to answer (session, profile, list, contract),
 * in a small and a large organisation of one database. Each round asks every case of both once, one after the other.
 */
export async function listLatency(): Promise<object> {
  const service = await startListService([listOrganisation(SMALL), listOrganisation(LARGE)]);
  try {
    report('walking to the middle of both lists');
    const [forSmall, forLarge] = service.callers;
    if (!forSmall || !forLarge) throw new Error('somebody is missing');
    const small = await listCases(forSmall, SMALL);
    const large = await listCases(forLarge, LARGE);
    const cases = new Map<string, Measured>();
    for (const [name, asked] of Object.entries(small)) {
      const other = large[name];
      if (other) cases.set(name, { asked: [asked, other], rows: [0, 0], small: [], large: [] });
    }
    await measure([...cases.values()]);
    const figures = [...cases].map(([name, measured]) => [name, figuresOf(measured)] as const);
    return {
      contacts: { small: SMALL, large: LARGE },
      rounds: ROUNDS,
      aim: AIM,
      cases: Object.fromEntries(figures),
    };
  } finally {
    await service.close();
  }
}

async function measure(cases: readonly Measured[]): Promise<void> {
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    if (round === 0 || round === ROUNDS / 2) report(`list latency: round ${round} of ${ROUNDS}`);
    for (const one of cases) {
      // Turn about, so that neither always follows the other.
      const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
      const taken: [number, number] = [0, 0];
      const rows: [number, number] = [0, 0];
      for (const side of order) {
        const start = performance.now();
        rows[side] = await one.asked[side]();
        taken[side] = performance.now() - start;
      }
      one.rows = rows;
      if (round < 0) continue;
      one.small.push(taken[0]);
      one.large.push(taken[1]);
    }
  }
}

function figuresOf(measured: Measured): CaseFigures {
  const small = spreadOf(measured.small);
  const large = spreadOf(measured.large);
  const ratio = { p50: round(large.p50 / small.p50), p95: round(large.p95 / small.p95) };
  return { rows: measured.rows, small, large, ratio, meetsAim: ratio.p50 <= AIM && ratio.p95 <= AIM };
}
