import type { CodeSent } from '#contract/accounts/email-code.schema.ts';
import type { Operation } from '#contract/operation.ts';
import type { EmailCodePurpose } from '#domain/access/email-code.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call } from '#server/http/route.ts';
import type { EmailProof, ProofDetails } from '#server/store/email-proof-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { limitOf, placeOf, takeOrRefuse } from './account-limits.ts';
import { codeSent, mayMail, sendCode } from './email-codes.ts';
import { eventOf } from './event-of.ts';

/** How long codes can be asked for again, before one has to start anew. */
const OPEN_MS = 3_600_000;

/** Proofs are kept a day more, then forgotten with all they hold. */
const KEPT_MS = 86_400_000;

interface Starting {
  readonly purpose: EmailCodePurpose;
  readonly email: string;
  readonly accountId: string | null;
  readonly details: ProofDetails;
}

type AnyCall = Pick<Call<Operation>, 'now' | 'traceId' | 'address'>;

/** Refuses whoever asks for codes without end, whatever the addresses. */
export async function takeCodeAsked(call: AnyCall, deps: Dependencies): Promise<void> {
  const place = await limitOf(deps.codes, 'code asked from an address', placeOf(call.address));
  await takeOrRefuse(deps, [place, await limitOf(deps.codes, 'code asked anywhere')], call.now);
}

/** Starts to prove these addresses under one id; the answer tells of the last one. */
export async function startProofs(
  call: AnyCall,
  deps: Dependencies,
  starting: readonly [Starting, ...Starting[]],
): Promise<CodeSent> {
  const id = crypto.randomUUID();
  const endsAt = new Date(call.now.getTime() + OPEN_MS);
  const proofs = starting.map((one) => ({ ...one, id, startedAt: call.now, endsAt }));
  await send(call, deps, proofs, async ({ emailProofs }) => {
    await emailProofs.sweep(new Date(call.now.getTime() - KEPT_MS));
    for (const proof of proofs) await emailProofs.add(proof);
  });
  return codeSent({ id, email: (starting.at(-1) ?? starting[0]).email }, call.now);
}

/** Another code for each address that isn't proved yet. */
export async function sendAgain(call: AnyCall, deps: Dependencies, id: string): Promise<CodeSent> {
  const proofs = await deps.store.emailProofs.findOpen(id, call.now);
  const last = proofs.at(-1);
  if (!last) throw new Refusal('code-refused');
  await send(call, deps, proofs);
  return codeSent(last, call.now);
}

async function send(
  call: AnyCall,
  deps: Dependencies,
  proofs: readonly EmailProof[],
  before: (transaction: StoreTransaction) => Promise<void> = async () => undefined,
): Promise<void> {
  const mailed: EmailProof[] = [];
  for (const proof of proofs) if (await mayMail(deps, proof.email, call.now)) mailed.push(proof);
  await deps.store.write(async (transaction) => {
    await before(transaction);
    for (const proof of mailed) {
      const about = { accountId: proof.accountId, method: proof.purpose };
      const voided = await sendCode(transaction, deps.codes, proof, call.now);
      await transaction.securityEvents.append([
        ...(voided ? [eventOf(call, 'code-voided', about)] : []),
        eventOf(call, 'code-issued', about),
      ]);
    }
  });
  deps.mail.wake();
}
