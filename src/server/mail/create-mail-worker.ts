import type { Clock, Log } from '#server/dependencies.ts';
import type { ClaimedMail, MailOutcome } from '#server/store/outbox-store.ts';
import type { Store } from '#server/store/store.ts';
import type { Mail } from './mail.ts';
import type { DeliverMail, Delivery } from './mail-delivery.ts';
import { retryDelay } from './retry-delay.ts';

interface Options {
  readonly store: Pick<Store, 'write'>;
  readonly deliver: DeliverMail;
  readonly clock: Clock;
  readonly log: Log;
  /** Mails on their way at once. */
  readonly lanes?: number;
  /** How long nobody else gets a mail that was taken, in ms: longer than any delivery lasts. */
  readonly leaseMs?: number;
  /** How often to look for mails whose wait or lease has ended, in ms; 0: only when woken. */
  readonly lookMs?: number;
}

export interface MailWorker extends Mail {
  /** Takes no more mails; resolves once those under way are settled. */
  stop(): Promise<void>;
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>;
}

/**
 * Sends what the outbox holds. Each lane takes one mail at a time, so one that lasts delays its lane alone, and one that fails
 * waits by itself. It never throws: what goes wrong is logged, without anything of the mail but its id.
 */
export function createMailWorker(options: Options): MailWorker {
  const { store, deliver, clock, log, lanes = 4, leaseMs = 120_000, lookMs = 15_000 } = options;
  const running = new Set<Promise<void>>();
  let stopped = false;
  /** Woken since the outbox was last looked into. */
  let woken = false;
  const timer = lookMs > 0 ? setInterval(wake, lookMs) : undefined;

  function wake(): void {
    woken = true;
    openLane();
  }

  function openLane(): void {
    if (stopped || running.size >= lanes) return;
    const lane = runLane()
      .catch((cause: unknown) => log.error({ part: 'mail', cause }, 'mail-worker-failed'))
      .finally(() => {
        running.delete(lane);
        if (woken) openLane();
      });
    running.add(lane);
  }

  async function runLane(): Promise<void> {
    for (let mail = await take(); mail; mail = await take()) {
      // There may be more: another lane looks meanwhile.
      openLane();
      await settle(mail, await tryOnce(mail));
    }
  }

  async function take(): Promise<ClaimedMail | undefined> {
    if (stopped) return undefined;
    woken = false;
    return (await store.write(({ outbox }) => outbox.claim(clock.now(), 1, leaseMs)))[0];
  }

  async function tryOnce(mail: ClaimedMail): Promise<Delivery> {
    try {
      return await deliver(mail);
    } catch (cause) {
      log.error({ part: 'mail', mailId: mail.id, cause: nameOf(cause) }, 'mail-not-made');
      return { result: 'later', reason: nameOf(cause) };
    }
  }

  async function settle({ id, attempts }: ClaimedMail, delivery: Delivery): Promise<void> {
    const now = clock.now();
    const outcome = outcomeOf(delivery, attempts, now);
    await store.write(({ outbox }) => outbox.settle(id, outcome, now));
    log.info({ part: 'mail', mailId: id, state: outcome.state, attempts: attempts + 1 }, 'mail-tried');
  }

  async function idle(): Promise<void> {
    while (running.size > 0) await Promise.all(running);
  }

  return {
    wake,
    idle,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await idle();
    },
  };
}

function outcomeOf(delivery: Delivery, attempts: number, now: Date): MailOutcome {
  if (delivery.result === 'accepted') return { state: 'sent' };
  const { reason } = delivery;
  if (delivery.result === 'refused') return { state: 'bounced', reason };
  const wait = retryDelay(attempts, Math.random());
  if (wait === undefined) return { state: 'dead', reason };
  return { state: 'queued', reason, retryAt: new Date(now.getTime() + wait) };
}

/** Its kind only: a message might hold what was being sent. */
function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : 'unknown';
}
