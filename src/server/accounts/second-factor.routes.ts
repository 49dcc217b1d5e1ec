import {
  confirmSecondFactor,
  endSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from '#contract/accounts/second-factor.operations.ts';
import type { Operation } from '#contract/operation.ts';
import type { SecurityEventKind } from '#domain/access/security-event.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call, Route } from '#server/http/route.ts';
import { serviceRoute } from '#server/http/service-route.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { limitOf, takeOrRefuse } from './account-limits.ts';
import { checkPassword } from './check-password.ts';
import { eventOf } from './event-of.ts';
import { fieldRefused } from './field-refused.ts';
import { proveSecondFactor, renewCodes, sealSeed } from './second-factor.ts';
import { securityNotice } from './security-notice.ts';
import { newSeed, seedUri } from './totp.ts';

const ISSUER = 'Mandat';

type OwnCall = Pick<Call<Operation>, 'session' | 'now' | 'traceId' | 'address'>;

/** Runs `work` once the code is used up, in the same transaction; a wrong one is counted, and refused. */
async function withCode<T>(
  call: OwnCall,
  deps: Dependencies,
  code: string,
  work: (transaction: StoreTransaction) => Promise<T>,
): Promise<T> {
  const { id } = call.session.account;
  const limit = await limitOf(deps.codes, 'second factor of an account', id);
  await takeOrRefuse(deps, [limit], call.now);
  const done = await deps.store.write(async (transaction) => {
    const method = await proveSecondFactor(transaction, deps.codes, id, code, call.now);
    if (method) return { value: await work(transaction) };
    await transaction.securityEvents.append([eventOf(call, 'second-factor-failed', { accountId: id })]);
    return undefined;
  });
  if (!done) throw new Refusal('code-refused');
  await deps.store.limits.giveBack([limit.key]);
  deps.mail.wake();
  return done.value;
}

/** Tells the journal and the owner. */
async function tell(
  call: OwnCall,
  { securityEvents, outbox }: StoreTransaction,
  kind: SecurityEventKind & ('second-factor-on' | 'second-factor-off' | 'recovery-codes-renewed'),
): Promise<void> {
  const { account } = call.session;
  await securityEvents.append([eventOf(call, kind, { accountId: account.id })]);
  await outbox.queue([securityNotice(account, kind, call.now)]);
}

/** Of one that isn't on no code is right. */
async function refuseUnlessOn({ session }: OwnCall, { store }: Dependencies): Promise<void> {
  if (!(await store.secondFactors.of(session.account.id))?.confirmedAt) throw new Refusal('code-refused');
}

const start = serviceRoute(startSecondFactor, async (call, { deps }) => {
  const { id, email } = call.session.account;
  await checkPassword(call, deps, call.body.password);
  const seed = newSeed();
  const sealed = await sealSeed(deps.codes, id, seed);
  const started = await deps.store.write(({ secondFactors }) => secondFactors.start(id, sealed, call.now));
  // One that is on is turned off first.
  if (!started) throw fieldRefused('password', 'duplicate');
  return { secret: seed, uri: seedUri(seed, email, ISSUER) };
});

const confirm = serviceRoute(confirmSecondFactor, async (call, { deps }) => {
  const { id } = call.session.account;
  // Of one that is on, other recovery codes are asked for with the password.
  if ((await deps.store.secondFactors.of(id))?.confirmedAt !== null) throw new Refusal('code-refused');
  return withCode(call, deps, call.body.code, async (transaction) => {
    const recoveryCodes = await renewCodes(transaction, deps.codes, id);
    await tell(call, transaction, 'second-factor-on');
    return { recoveryCodes };
  });
});

const renew = serviceRoute(renewRecoveryCodes, async (call, { deps }) => {
  await checkPassword(call, deps, call.body.password);
  await refuseUnlessOn(call, deps);
  return withCode(call, deps, call.body.code, async (transaction) => {
    const recoveryCodes = await renewCodes(transaction, deps.codes, call.session.account.id);
    await tell(call, transaction, 'recovery-codes-renewed');
    return { recoveryCodes };
  });
});

const end = serviceRoute(endSecondFactor, async (call, { deps }) => {
  await checkPassword(call, deps, call.body.password);
  await refuseUnlessOn(call, deps);
  return withCode(call, deps, call.body.code, async (transaction) => {
    await transaction.secondFactors.remove(call.session.account.id);
    await tell(call, transaction, 'second-factor-off');
    return undefined;
  });
});

export const secondFactorRoutes: readonly Route[] = [start, confirm, renew, end];
