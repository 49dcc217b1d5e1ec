import { createApp } from '#server/app.ts';
import { createAuth } from '#server/auth/create-auth.ts';
import type { PasswordHashing } from '#server/auth/password-hashing.ts';
import { LINKING_LIMITS } from '#server/linking/linking-limits.ts';
import { scryptHashing } from '#server/node/scrypt-hashing.ts';
import { createKeptRecords } from '#server/records/kept-records.ts';
import { createPostgresStore, type PostgresStore } from '#server/store/postgres/create-postgres-store.ts';
import { prepareDatabase } from '#server/store/postgres/prepare-database.ts';
import { openDatabase } from '#server/store/postgres/runtime/open-database.ts';
import { createCaller } from '#tests/harness/caller.ts';
import { createTestLog } from '#tests/harness/test-log.ts';
import { benchCodes } from './bench-app.ts';
import { makeDataFolder } from './data-folder.ts';
import { report } from './report.ts';
import { signInTo } from './sign-in-to.ts';
import { type TimingPair, timingPairs } from './timing-pairs.ts';
import { KNOWN, loadTimingWorld, STRANGER } from './timing-world.ts';
import { type Comparison, compareTimes } from './welch.ts';

/** Samples of each side: with the real hashing, whose own unevenness hides the rest, and with one that costs nothing. */
const SAMPLES = {
  hashed: Number(process.env.BENCH_HASHED ?? 200),
  quick: Number(process.env.BENCH_QUICK ?? 2_000),
};
/** Taken before those that count, for one in ten of them; at most so many. */
const WARM_UP = 30;

/** Above it two means differ for good. */
const AIM = 4.5;

/** Between two requests, so that no limit is met though they follow each other at once. */
const STEP_MS = 2 * 60_000;
const YEARS_MS = 10 * 365 * 86_400_000;
const PASSWORD = 'une vieille phrase de passe';

/** Costs nothing, so that all the rest shows. */
const quickHashing: PasswordHashing = {
  hash: async (password) => `quick$${password}`,
  verify: async (password, hash) => hash === `quick$${password}`,
};

/**
 * Whether what is known and what isn't can be told apart by the time of the answer: requests of both sides, in chance order, to the
 * whole service on the embedded PostgreSQL, each from another address, by a clock that goes on two minutes each time.
 */
export async function timing(): Promise<object> {
  const kinds = { quick: quickHashing, hashed: scryptHashing };
  const figures: Record<string, Record<string, Comparison & { readonly meetsAim: boolean }>> = {};
  for (const [kind, hashing] of Object.entries(kinds)) {
    const samples = SAMPLES[kind as keyof typeof SAMPLES];
    if (samples > 0) figures[kind] = await withService(hashing, samples, kind);
  }
  return { aim: AIM, ...figures };
}

async function withService(hashing: PasswordHashing, samples: number, kind: string) {
  const database = await openDatabase({ dataDir: await makeDataFolder(), report });
  process.once('exit', database.stopNow);
  await prepareDatabase(database);
  const store = createPostgresStore({ connectionString: database.serviceConnectionString });
  try {
    const { pairs, clock } = await startTimed(store, hashing, samples);
    const compared: Record<string, Comparison & { readonly meetsAim: boolean }> = {};
    for (const pair of pairs) {
      if ((kind === 'hashed' && !pair.hashes) || !pair.name.includes(process.env.BENCH_PAIR ?? '')) continue;
      const comparison = await compare(pair, samples, clock);
      const { t, tOfQuick } = comparison;
      compared[pair.name] = { ...comparison, meetsAim: Math.max(Math.abs(t), Math.abs(tOfQuick)) < AIM };
      report(`timing, ${kind}: ${pair.name}: ${comparison.difference} ms, t ${t}, ${tOfQuick}`);
    }
    return compared;
  } finally {
    await store.close();
    await database.close();
    process.off('exit', database.stopNow);
  }
}

/** The service with its persons; one more identifier than there are samples is known to be crowded. */
async function startTimed(store: PostgresStore, hashing: PasswordHashing, samples: number) {
  const from = Date.now();
  let steps = 0;
  const clock = {
    now: () => new Date(from + steps * STEP_MS),
    step() {
      steps += 1;
    },
  };
  const auth = createAuth({
    database: { db: store.database, type: 'postgres' },
    secret: 'a benchmark keeps no secret of anybody',
    secure: false,
    hashing,
    onError: report,
  });
  const codes = benchCodes();
  const count = samples + WARM_UP + 1;
  report(`timing: ${count} persons`);
  await loadTimingWorld(count, PASSWORD, { store, auth, codes, now: clock.now() });
  const crowded = count - 1;
  const key = await codes.hash('linking old-credentials identifier', KNOWN.record(crowded).identifier);
  const limit = { key, limit: LINKING_LIMITS.identifier.limit, windowMs: YEARS_MS };
  for (let tries = 0; tries < LINKING_LIMITS.identifier.limit; tries += 1) {
    await store.limits.take([limit], clock.now());
  }
  const { fetch } = createApp({
    ...{ store, auth, codes, clock, log: createTestLog() },
    records: createKeptRecords({ store, auth }),
    linkingQuestions: true,
    privacyContact: { title: null, address: null },
    mail: { wake: () => undefined },
    jobs: { wake: () => undefined },
    displayDelayMs: 0,
  });
  const stranger = await signInTo(fetch, STRANGER.email, PASSWORD);
  const anonymous = createCaller(fetch);
  return { pairs: timingPairs({ anonymous, stranger, password: PASSWORD, crowded }), clock };
}

/** Another one each time. */
let asked = 0;
function nextAddress(): string {
  asked += 1;
  return `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
}

async function compare(pair: TimingPair, samples: number, clock: { step(): void }): Promise<Comparison> {
  const warmUp = Math.min(WARM_UP, Math.ceil(samples / 10));
  const names = Object.keys(pair.sides);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let at = 0; at < samples + warmUp; at += 1) {
    for (const name of names) {
      clock.step();
      await pair.before?.[name]?.(at, nextAddress());
    }
    // Which comes first is left to chance: it finds what the other one has left warm.
    for (const name of Math.random() < 0.5 ? names : names.toReversed()) {
      clock.step();
      const address = nextAddress();
      const began = performance.now();
      const answer = await pair.sides[name]?.(at, address);
      const took = performance.now() - began;
      if (answer?.status !== pair.status) throw new Error(`${pair.name}: ${answer?.status} ${answer?.text}`);
      if (at >= warmUp) times.get(name)?.push(took);
    }
  }
  const [first = '', second = ''] = names;
  return compareTimes([first, times.get(first) ?? []], [second, times.get(second) ?? []]);
}
