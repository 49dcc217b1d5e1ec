import { dayIn } from '#domain/calendar/calendar-day.ts';
import type { Dependencies, Jobs } from '#server/dependencies.ts';
import { TIME_ZONE } from '#server/http/prepare-call.ts';
import type { RequestRecord } from '#server/store/request-store.ts';
import { StoreRefusal, type StoreTransaction, StoreUnavailable } from '#server/store/store.ts';
import { applyLines } from './apply-lines.ts';
import { ACTS_AT_ONCE } from './read-facts.ts';

type Needed = 'store' | 'codes' | 'displayDelayMs' | 'mail' | 'clock' | 'log';

interface Options extends Pick<Dependencies, Needed> {
  /** How often it looks by itself for what another process left behind, in ms; without it, only when it is woken. */
  readonly everyMs?: number;
}

export interface RequestWorker extends Jobs {
  /** Resolves when nothing is left to do for now. */
  idle(): Promise<void>;
  /** Lets the lines at hand end, and begins no others. */
  stop(): Promise<void>;
}

/** A request belongs to whoever claimed it for so long, unless he renews it: what a killed process held is free again soon. */
const LEASE_MS = 5_000;

/** Lines of the first lot: few enough that nobody else of the organisation waits long, and that the progress shows. */
const LINES_A_LOT = 200;

/** Lines of later ones at the most: what a lot reads about clients' files is much the same for few lines and for many. */
const MOST_LINES_A_LOT = ACTS_AT_ONCE;

/** A lot that took less is followed by a larger one, one that took more by a smaller one, in ms: well under the lease. */
const LOT_MS = { short: 500, long: 2_000 };

/** Before another try when the store doesn't answer, in ms. */
const RETRY_MS = 1_000;

/**
 * Runs the requests that are too long to be applied while the caller waits: some lines at a time, each lot in a transaction of its
 * own, so that a kill leaves whole lots only. It never throws.
 */
export function createRequestWorker(options: Options): RequestWorker {
  const { store, mail, clock, log, everyMs } = options;
  let stopped = false;
  let woken = false;
  let running: Promise<void> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  /** Lines of the next lot: fewer after one that took long or didn't get done in time, for lines may move thousands of records each. */
  let lot = LINES_A_LOT;

  function wake(): void {
    woken = true;
    if (stopped || running) return;
    running = work().finally(() => {
      running = undefined;
      // Woken by a request that was kept after the last look.
      if (woken) wake();
    });
  }

  async function work(): Promise<void> {
    woken = false;
    try {
      for (let one = await claim(); one && !stopped; one = await claim()) await run(one);
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable)) log.error({ part: 'requests', cause }, 'internal-error');
      lot = Math.ceil(lot / 4);
      clearTimeout(retry);
      if (!stopped) retry = setTimeout(wake, RETRY_MS);
    }
  }

  const claim = () => store.write(({ requests }) => requests.claim(clock.now(), LEASE_MS));

  async function run(request: RequestRecord): Promise<void> {
    while (!stopped) {
      const limit = lot;
      const from = performance.now();
      try {
        if (!(await runSome(request, limit))) return;
        lot = linesAfter(limit, performance.now() - from);
        mail.wake();
      } catch (cause) {
        // What no plan foresaw must not keep the other lines: it is looked for, and refused alone.
        if (!(cause instanceof StoreRefusal)) throw cause;
        log.error({ part: 'requests', requestId: request.id, cause }, 'line-refused-by-store');
        if (limit === 1) await refuseNext(request);
        lot = Math.ceil(limit / 8);
      }
    }
  }

  const pendingOf = ({ requests }: StoreTransaction, { organisationId, id }: RequestRecord, limit: number) =>
    requests.linesOf(organisationId, id, { after: 0, limit, states: ['pending'] });

  /** Whether there was anything left. */
  function runSome(request: RequestRecord, limit: number): Promise<boolean> {
    const { organisationId, id } = request;
    return store.write(async (transaction) => {
      const now = clock.now();
      await transaction.requests.lock(organisationId);
      const lines = await pendingOf(transaction, request, limit);
      if (lines.length === 0) return false;
      const today = dayIn(TIME_ZONE, now);
      const traceId = crypto.randomUUID();
      await applyLines(transaction, { request, lines, now, today, traceId, accepted: false }, options);
      await transaction.requests.renew(organisationId, id, new Date(now.getTime() + LEASE_MS));
      return true;
    });
  }

  function refuseNext(request: RequestRecord): Promise<void> {
    const { organisationId, id } = request;
    return store.write(async (transaction) => {
      await transaction.requests.lock(organisationId);
      const lines = await pendingOf(transaction, request, 1);
      const refusal = { code: 'rule-broken', params: {} } as const;
      const refused = lines.map(({ act: _, ...line }) => ({ ...line, state: 'refused' as const, refusal }));
      await transaction.requests.settleLines(organisationId, id, refused);
      await transaction.requests.refresh(organisationId, id, { now: clock.now(), visibleAt: null });
    });
  }

  const timer = everyMs === undefined ? undefined : setInterval(wake, everyMs);

  return {
    wake,
    async idle() {
      while (running) await running;
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      clearTimeout(retry);
      await running;
    },
  };
}

/** How many lines follow so many that took so long. */
function linesAfter(lines: number, tookMs: number): number {
  if (tookMs > LOT_MS.long) return Math.ceil(lines / 2);
  return tookMs < LOT_MS.short ? Math.min(MOST_LINES_A_LOT, 2 * lines) : lines;
}
