import type { Operation } from '#contract/operation.ts';
import type { EmailCodePurpose } from '#domain/access/email-code.ts';
import type { Dependencies } from '#server/dependencies.ts';
import type { Call } from '#server/http/route.ts';
import type { EmailProof } from '#server/store/email-proof-store.ts';
import type { Limit } from '#server/store/limit-store.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { limitOf, placeOf, takeOrRefuse } from './account-limits.ts';
import { emailCodeHash } from './email-codes.ts';
import { eventOf } from './event-of.ts';

type AnyCall = Pick<Call<Operation>, 'now' | 'traceId' | 'address'>;

/** Counts a try of a code; what it gives is given back once the code was right. */
export async function takeCodeTry(call: AnyCall, deps: Dependencies): Promise<Limit> {
  const place = await limitOf(deps.codes, 'code tried from an address', placeOf(call.address));
  await takeOrRefuse(deps, [place], call.now);
  return place;
}

/** Uses the code up and tells the journal; `undefined` for anything but the right one, which counts as a try. */
export async function tryCode(
  call: AnyCall,
  { codes }: Pick<Dependencies, 'codes'>,
  transaction: Pick<StoreTransaction, 'emailProofs' | 'securityEvents'>,
  { id, purpose, code }: { readonly id: string; readonly purpose: EmailCodePurpose; readonly code: string },
): Promise<EmailProof | undefined> {
  const codeHash = await emailCodeHash(codes, id, purpose, code);
  const used = await transaction.emailProofs.use(id, purpose, codeHash, call.now);
  const proof = used.outcome === 'used' ? used.proof : undefined;
  const open = await transaction.emailProofs.findOpen(id, call.now);
  const about = proof ?? open.find((one) => one.purpose === purpose);
  const kind = ({ used: 'code-used', refused: 'code-refused', voided: 'code-voided' } as const)[used.outcome];
  const accountId = about?.accountId ?? null;
  await transaction.securityEvents.append([eventOf(call, kind, { accountId, method: purpose })]);
  return proof;
}
