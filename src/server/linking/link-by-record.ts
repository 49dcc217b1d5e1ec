import type { Operation } from '#contract/operation.ts';
import type { LinkingMethod } from '#domain/linking/linking-method.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call } from '#server/http/route.ts';
import type { RecordHolder } from '#server/store/record-store.ts';
import type { TakenTry } from './linking-limits.ts';
import { refuseCrowded } from './refuse-crowded.ts';
import { tieContact } from './tie-contact.ts';

/** Methods 1 and 2 (000): ties the account to the contact that the record names, if what was typed led to one. */
export async function linkByRecord(
  call: Call<Operation>,
  { store }: Dependencies,
  taken: TakenTry,
  method: LinkingMethod,
  holder: RecordHolder | undefined,
): Promise<boolean> {
  await refuseCrowded(call, taken, holder, store);
  if (!holder) throw new Refusal('linking-refused');
  return store.write((transaction) => tieContact(call, holder, method, transaction));
}
