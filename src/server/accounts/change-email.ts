import type { confirmEmailChange } from '#contract/accounts/account.operations.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call } from '#server/http/route.ts';
import type { EmailProof } from '#server/store/email-proof-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { eventOf } from './event-of.ts';
import { securityNotice } from './security-notice.ts';
import { takeCodeTry, tryCode } from './try-code.ts';

type ChangeCall = Call<typeof confirmEmailChange>;

const HALVES = [
  ['email-change-current', 'currentCode'],
  ['email-change-new', 'newCode'],
] as const;

/**
 * The two codes used up and the address changed, at once. Whether both were right: of one that was and one that wasn't, the wrong one
 * is counted, and the right one stays good.
 */
export async function changeEmail(call: ChangeCall, deps: Dependencies): Promise<boolean> {
  const taken = await takeCodeTry(call, deps);
  const open = await deps.store.emailProofs.findOpen(call.body.changeId, call.now);
  // Somebody else's: nothing of it is spent.
  if (open.length === 0 || open.some(({ accountId }) => accountId !== call.session.account.id)) return false;
  const wrong = await deps.store.write((transaction) => useBoth(call, deps, transaction)).catch(wrongHalf);
  if (wrong === undefined) {
    await deps.store.limits.giveBack([taken.key]);
    return true;
  }
  await deps.store.write((transaction) => tryHalf(call, deps, transaction, wrong));
  return false;
}

type Half = (typeof HALVES)[number];

/** Undoes what the right half did. */
class WrongHalf extends Error {
  readonly half: Half;

  constructor(half: Half) {
    super('a code is wrong');
    this.half = half;
  }
}

function wrongHalf(cause: unknown): Half {
  if (cause instanceof WrongHalf) return cause.half;
  throw cause;
}

function tryHalf(call: ChangeCall, deps: Dependencies, transaction: StoreTransaction, [purpose, name]: Half) {
  return tryCode(call, deps, transaction, { id: call.body.changeId, purpose, code: call.body[name] });
}

async function useBoth(
  call: ChangeCall,
  deps: Dependencies,
  transaction: StoreTransaction,
): Promise<undefined> {
  const { account } = call.session;
  const proofs: EmailProof[] = [];
  for (const half of HALVES) {
    const proof = await tryHalf(call, deps, transaction, half);
    if (!proof) throw new WrongHalf(half);
    proofs.push(proof);
  }
  const email = proofs[1]?.email ?? '';
  // Somebody's by now: told no more than a wrong code.
  if (!(await transaction.accounts.setEmail(account.id, email, call.now))) throw new Refusal('code-refused');
  await changeContacts(call, transaction, email);
  await transaction.securityEvents.append([eventOf(call, 'email-changed', { accountId: account.id })]);
  const notice = (to: string) => securityNotice({ ...account, email: to }, 'email-changed', call.now);
  await transaction.outbox.queue([notice(account.email), notice(email)]);
  return undefined;
}

/** The contacts that had the former address follow: once linked, their owner alone changes it (domain, section 9, decision 2). */
async function changeContacts(call: ChangeCall, transaction: StoreTransaction, email: string): Promise<void> {
  const { account } = call.session;
  const profiles = [...(await transaction.profiles.listOf(account.id, call.today))];
  // In the order that every writer takes them.
  profiles.sort((left, right) => (left.organisation.id < right.organisation.id ? -1 : 1));
  for (const { id, organisation, contactId } of profiles) {
    const record = await transaction.contacts.lock(organisation.id, contactId);
    if (record?.contact.email?.toLowerCase() !== account.email) continue;
    const { version, email: before } = record.contact;
    await transaction.contacts.update(organisation.id, contactId, version, { email });
    await transaction.journal.append([
      {
        organisationId: organisation.id,
        at: call.now,
        accountId: account.id,
        profileId: id,
        action: 'contact-updated',
        subjectType: 'contact',
        subjectId: contactId,
        before: { email: before },
        after: { email },
        traceId: call.traceId,
        requestId: null,
      },
    ]);
  }
}
