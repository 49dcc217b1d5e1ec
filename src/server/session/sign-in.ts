import type { createSession } from '#contract/session/session.operations.ts';
import type { SecurityEventKind, SecurityEventMethod } from '#domain/access/security-event.ts';
import { limitKey, limitOf, placeOf, takeOrRefuse } from '#server/accounts/account-limits.ts';
import { addressOf } from '#server/accounts/address-of.ts';
import { eventOf } from '#server/accounts/event-of.ts';
import { proveSecondFactor } from '#server/accounts/second-factor.ts';
import type { OpenedSession } from '#server/auth/auth.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call } from '#server/http/route.ts';
import { tooManyAttempts } from '#server/http/too-many-attempts.ts';
import type { KeptAccount } from '#server/store/account-store.ts';
import type { Limit } from '#server/store/limit-store.ts';

type SignInCall = Call<typeof createSession>;

/** For so long an address from which one signed in isn't a strange one. */
const FAMILIAR_MS = 90 * 86_400_000;

/**
 * « Connexion ». Only failures are counted, and before anything is looked up, so that a known and an unknown address fare alike
 * to the last statement. A limit is of an account and an address together, or of strange addresses, so that nobody keeps somebody
 * else out.
 */
export async function signIn(call: SignInCall, deps: Dependencies, headers: Headers): Promise<OpenedSession> {
  const email = addressOf(call.body.email);
  const place = placeOf(call.address);
  const familiar = await limitKey(deps.codes, 'familiar', email, place);
  const limits = await limitsFor(deps, email, place, await deps.store.limits.isMarked(familiar, call.now));
  await takeOrLock(call, deps, email, limits);

  const found = await deps.store.accounts.findByEmail(email);
  const matches = await deps.auth.verify(call.body.password, found?.passwordHash ?? undefined);
  if (!found || !matches) {
    await tell(call, deps, 'sign-in-failed', found?.account.id ?? null, 'password');
    throw new Refusal('credentials-refused');
  }
  await deps.store.limits.giveBack(limits.map(({ key }) => key));
  if (found.account.disabled) throw new Refusal('account-disabled');
  const method = await checkSecondFactor(call, deps, found.account);

  const opened = await deps.auth.openSession(found.account.id, headers, call.address);
  if (!opened) throw new Refusal('account-disabled');
  await deps.store.limits.mark(familiar, new Date(call.now.getTime() + FAMILIAR_MS));
  await tell(call, deps, 'signed-in', found.account.id, method);
  return opened;
}

async function limitsFor(
  { codes }: Dependencies,
  email: string,
  place: string,
  familiar: boolean,
): Promise<Limit[]> {
  const always = [
    await limitOf(codes, 'sign-in of an account from an address', email, place),
    await limitOf(codes, 'sign-in from an address', place),
  ];
  const strange = [
    await limitOf(codes, 'sign-in of an account from strange addresses', email),
    await limitOf(codes, 'sign-in anywhere'),
  ];
  return familiar ? always : [...always, ...strange];
}

/** That somebody is kept out is told once: of an account, to its owner; of an address, whatever the accounts, to nobody. */
async function takeOrLock(
  call: SignInCall,
  deps: Dependencies,
  email: string,
  limits: readonly Limit[],
): Promise<void> {
  const taken = await deps.store.limits.take(limits, call.now);
  if (taken.allowed) return;
  const ofAccount = await limitKey(deps.codes, 'sign-in of an account from strange addresses', email);
  const mine = [limits[0]?.key, ofAccount].some((key) => key !== undefined && taken.full.includes(key));
  const windowMs = Math.max(1, taken.retryAt.getTime() - call.now.getTime());
  const key = await limitKey(deps.codes, 'lock told', mine ? email : placeOf(call.address));
  if ((await deps.store.limits.take([{ key, limit: 1, windowMs }], call.now)).allowed) {
    const found = await deps.store.accounts.findByEmail(email);
    await tell(call, deps, 'sign-in-locked', mine ? (found?.account.id ?? null) : null, null);
  }
  throw tooManyAttempts(taken.retryAt, call.now);
}

/** Asks for the second factor where there is one; gives the way one signed in. */
async function checkSecondFactor(
  call: SignInCall,
  deps: Dependencies,
  { id }: KeptAccount,
): Promise<SecurityEventMethod> {
  const factor = await deps.store.secondFactors.of(id);
  if (!factor?.confirmedAt) return 'password';
  const { secondFactor } = call.body;
  if (secondFactor === undefined) throw new Refusal('second-factor-required');
  const limit = await limitOf(deps.codes, 'second factor of an account', id);
  await takeOrRefuse(deps, [limit], call.now);
  const method = await deps.store.write(async (transaction) => {
    const used = await proveSecondFactor(transaction, deps.codes, id, secondFactor, call.now);
    const kind = used === undefined ? 'second-factor-failed' : 'recovery-code-used';
    if (used !== 'second-factor')
      await transaction.securityEvents.append([eventOf(call, kind, { accountId: id })]);
    return used;
  });
  if (!method) throw new Refusal('second-factor-refused');
  await deps.store.limits.giveBack([limit.key]);
  return method;
}

async function tell(
  call: SignInCall,
  { store }: Dependencies,
  kind: SecurityEventKind,
  accountId: string | null,
  method: SecurityEventMethod | null,
): Promise<void> {
  await store.write(({ securityEvents }) =>
    securityEvents.append([eventOf(call, kind, { accountId, method })]),
  );
}
