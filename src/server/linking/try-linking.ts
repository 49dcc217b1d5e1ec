import type { Operation } from '#contract/operation.ts';
import type { Session } from '#contract/session/session.schema.ts';
import type { SecurityEventKind } from '#domain/access/security-event.ts';
import type { LinkingMethod } from '#domain/linking/linking-method.ts';
import { eventOf } from '#server/accounts/event-of.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call, Exchange } from '#server/http/route.ts';
import { presentSession } from '#server/session/present-session.ts';
import { type TakenTry, takeTry } from './linking-limits.ts';

interface Asked {
  readonly method: LinkingMethod;
  readonly identifier: string;
}

/** Whether a new tie was made; `refused` when nothing came of it and the journal of security events has been told. */
export type LinkingOutcome = boolean | 'refused';

interface Linked {
  readonly answer: Session;
  readonly cookies: readonly string[];
}

/**
 * One try of a method: counted first, told in the journal of security events, and taken back when it came to something. `link` says
 * whether a new tie was made: then the session goes on under another token, since it opens more than before.
 */
export async function tryLinking(
  call: Call<Operation>,
  { deps, request }: Exchange,
  asked: Asked,
  link: (taken: TakenTry) => Promise<LinkingOutcome>,
): Promise<Linked> {
  const taken = await counted(call, deps, asked);
  const isNew = await told(call, deps, asked, taken, () => link(taken));
  if (isNew === 'refused') throw new Refusal('linking-refused');
  await taken.giveBack();
  deps.mail.wake();
  const { id } = call.session.account;
  const opened = isNew ? await deps.auth.openSession(id, request.headers, call.address) : undefined;
  const { session = call.session, cookies = [] } = opened ?? {};
  return { answer: await presentSession(session, deps.store, call.today), cookies };
}

async function counted(call: Call<Operation>, deps: Dependencies, asked: Asked): Promise<TakenTry> {
  const { now, address, session } = call;
  const limits = { limits: deps.store.limits, codes: deps.codes };
  try {
    return await takeTry({ ...asked, accountId: session.account.id, address, now }, limits);
  } catch (refusal) {
    await noteLock(call, deps, asked.method, refusal);
    throw refusal;
  }
}

async function told(
  call: Call<Operation>,
  deps: Dependencies,
  { method }: Asked,
  taken: TakenTry,
  link: () => Promise<LinkingOutcome>,
): Promise<LinkingOutcome> {
  try {
    return await link();
  } catch (cause) {
    const code = cause instanceof Refusal ? cause.code : undefined;
    if (code === 'linking-refused') await note(call, deps, 'linking-failed', method);
    // It proved whose the contact is.
    if (code === 'profile-already-linked') await taken.giveBack();
    await noteLock(call, deps, method, cause);
    throw cause;
  }
}

/** Once, however often somebody goes on trying. */
async function noteLock(
  call: Call<Operation>,
  deps: Dependencies,
  method: LinkingMethod,
  refusal: unknown,
): Promise<void> {
  const until = refusal instanceof Refusal ? refusal.details.until : undefined;
  if (until === undefined) return;
  const key = await deps.codes.hash(`linking ${method} locked`, call.session.account.id);
  if (await deps.store.limits.isMarked(key, call.now)) return;
  await deps.store.limits.mark(key, new Date(until));
  await note(call, deps, 'linking-locked', method);
}

/** Never whose the identifier is: the line is shown to whoever tried it. */
async function note(
  call: Call<Operation>,
  { store }: Dependencies,
  kind: SecurityEventKind,
  method: LinkingMethod,
): Promise<void> {
  const event = eventOf(call, kind, { accountId: call.session.account.id, method });
  await store.write(({ securityEvents }) => securityEvents.append([event]));
}
