import type { Operation } from '#contract/operation.ts';
import type { Dependencies } from '#server/dependencies.ts';
import type { KeptAnswer } from '#server/store/idempotency-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { refuseStale, type Versioned } from './entity-tag.ts';
import { fingerprintOf, idempotencyKeyOf } from './idempotency.ts';
import { prepareCall } from './prepare-call.ts';
import { presentOut } from './present-out.ts';
import { Refusal } from './refusal.ts';
import { refuseUnless } from './refuse-unless.ts';
import type { Answer } from './respond.ts';
import type { AnswerOf, Call, Exchange, Route, Verdict } from './route.ts';

interface WriteHandlers<Op extends Operation, Loaded> {
  /** Locks what `act` will change. `undefined`: there is no such thing for this caller (404). */
  load(call: Call<Op>, transaction: StoreTransaction): Promise<Loaded | undefined>;
  authorize(call: Call<Op>, loaded: Loaded): Verdict;
  /** A refusal that it gives, and doesn't throw, is answered though all that was written stays (a try is counted). */
  act(
    call: Call<Op>,
    loaded: Loaded,
    transaction: StoreTransaction,
    deps: Dependencies,
  ): Promise<void> | Promise<Refusal | undefined>;
  /** What stands after the act, where it isn't what `load` finds: what the act has made, noted in what was loaded. */
  reload?(call: Call<Op>, transaction: StoreTransaction, loaded: Loaded): Promise<Loaded | undefined>;
  /** The act may have left lines to a job. */
  readonly wakesJobs?: boolean;
  /** What stands, as the answer shows it: checked against `If-Match` before the act, given after it. */
  present(call: Call<Op>, loaded: Loaded): AnswerOf<Op>;
}

/**
 * Binds an operation that changes records. Load, authorize, the version check, the act, its journal line, its mail and the
 * answer kept under the idempotency key are one transaction.
 */
export function writeRoute<Op extends Operation, Loaded>(
  operation: Op,
  handlers: WriteHandlers<Op, Loaded>,
): Route {
  async function perform(
    call: Call<Op>,
    { request, deps }: Exchange,
    transaction: StoreTransaction,
  ): Promise<Answer | Refusal> {
    const loaded = await handlers.load(call, transaction);
    refuseUnless(loaded !== undefined ? handlers.authorize(call, loaded) : 'not-found');
    const before = loaded as Loaded;
    if (operation.versioned) refuseStale(request, handlers.present(call, before) as Versioned);
    const refusal = await handlers.act(call, before, transaction, deps);
    if (refusal) return refusal;
    // What the act took away is answered as it was.
    const { reload = handlers.load } = handlers;
    const after = (await reload(call, transaction, before)) ?? before;
    return presentOut(operation, handlers.present(call, after));
  }

  /** Rights are read again for a repetition; what the first request itself removed is no reason to refuse it. */
  async function repeatFor(
    call: Call<Op>,
    kept: KeptAnswer,
    fingerprint: string,
    transaction: StoreTransaction,
  ): Promise<Answer> {
    const loaded = await handlers.load(call, transaction);
    if (loaded !== undefined) refuseUnless(handlers.authorize(call, loaded));
    return repeat(kept, fingerprint);
  }

  return {
    operation,
    async run(exchange) {
      const { request, deps } = exchange;
      const call = await prepareCall(operation, exchange);
      const key = idempotencyKeyOf(request);
      const fingerprint = await fingerprintOf(request, call.body);
      const scope = {
        organisationId: organisationScope(call, operation),
        accountId: call.session.account.id,
        key,
      };
      const outcome = await deps.store.writeOnce(scope, call.now, async (transaction, kept) => {
        if (kept) return repeatFor(call, kept, fingerprint, transaction);
        const answer = await perform(call, exchange, transaction);
        if (answer instanceof Refusal) return answer;
        await transaction.idempotency.keep(scope, { fingerprint, ...answer }, call.now);
        return answer;
      });
      if (outcome.running)
        throw new Refusal('idempotency-key-in-progress', { headers: { 'retry-after': '1' } });
      if (outcome.value instanceof Refusal) throw outcome.value;
      deps.mail.wake();
      if (handlers.wakesJobs) deps.jobs.wake();
      return { answer: outcome.value, cookies: [] };
    },
  };
}

/** Writes outside any profile (the account's own settings) are kept under the account itself. */
function organisationScope(
  call: Pick<Call<Operation>, 'profile' | 'session'>,
  { access }: Operation,
): string {
  return access === 'profile' ? call.profile.organisation.id : call.session.account.id;
}

function repeat(kept: KeptAnswer, fingerprint: string): Answer {
  if (kept.fingerprint !== fingerprint) throw new Refusal('idempotency-key-reused');
  return { status: kept.status, headers: kept.headers, body: kept.body };
}
