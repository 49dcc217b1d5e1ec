import type { linkByCredentials } from '#contract/linking/linking.operations.ts';
import { readLinkingCode } from '#domain/linking/linking-code.ts';
import { readLinkingIdentifier } from '#domain/linking/linking-identifier.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call } from '#server/http/route.ts';
import type { TakenTry } from './linking-limits.ts';
import { refuseCrowded } from './refuse-crowded.ts';
import { tieContact } from './tie-contact.ts';

/**
 * Method 3 (000, 002): uses the code up, and ties the account to its contact. A wrong code counts as a try of the code though it is
 * refused; one whose contact can't be tied to this account stays as good as it was. Sent again by the account that used it, it
 * changes nothing and is no failure: the first answer may have been lost.
 */
export async function linkByCode(
  call: Call<typeof linkByCredentials>,
  { store, codes }: Dependencies,
  taken: TakenTry,
): Promise<boolean> {
  // What can't be a code is looked for all the same: nothing is told by the time it takes.
  const identifier = readLinkingIdentifier(call.body.identifier) ?? '';
  const codeHash = await codes.hash(identifier, readLinkingCode(call.body.code) ?? '');
  const outcome = await store.write(async (transaction) => {
    const holder = await transaction.linkingCodes.use(identifier, codeHash, call.now);
    if (holder) {
      await refuseCrowded(call, taken, holder, transaction);
      return tieContact(call, holder, 'linking-code', transaction);
    }
    const used = await transaction.linkingCodes.usedFor(identifier, codeHash);
    const profiles = await transaction.profiles.listOf(call.session.account.id, call.today);
    return profiles.some(({ contactId }) => contactId === used?.contactId) ? false : 'refused';
  });
  if (outcome !== 'refused') return outcome;
  await refuseCrowded(call, taken, undefined, store);
  throw new Refusal('linking-refused');
}
