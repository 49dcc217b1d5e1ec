import type { Operation } from '#contract/operation.ts';
import type { Call } from '#server/http/route.ts';
import { NOBODY } from '#server/store/nobody.ts';
import type { RecordHolder } from '#server/store/record-store.ts';
import type { StoreReads } from '#server/store/store.ts';
import { methodLocked, type TakenTry } from './linking-limits.ts';

/**
 * When others have tried too often, what was typed is still looked at, but only an account whose proved address is the one on record
 * gets anywhere: so nobody can lock it out. The others are told that the method is locked, were they right or wrong, after as much
 * work.
 */
export async function refuseCrowded(
  { session, now }: Call<Operation>,
  { crowdedUntil }: TakenTry,
  holder: RecordHolder | undefined,
  { contacts }: Pick<StoreReads, 'contacts'>,
): Promise<void> {
  if (!crowdedUntil) return;
  // Where what was typed leads to nobody, nobody is looked for.
  const { organisationId, contactId } = holder ?? { organisationId: NOBODY, contactId: NOBODY };
  const email = await contacts.emailOf(organisationId, contactId);
  if (email?.toLowerCase() !== session.account.email.toLowerCase()) throw methodLocked(crowdedUntil, now);
}
