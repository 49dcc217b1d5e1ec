import type { linkByCredentials } from '#contract/linking/linking.operations.ts';
import { readLinkingCode } from '#domain/linking/linking-code.ts';
import { readLinkingIdentifier } from '#domain/linking/linking-identifier.ts';
import { eventOf } from '#server/accounts/event-of.ts';
import type { Dependencies } from '#server/dependencies.ts';
import type { Call } from '#server/http/route.ts';
import { codeEvents } from './code-events.ts';
import type { TakenTry } from './linking-limits.ts';
import { refuseCrowded } from './refuse-crowded.ts';
import { tieContact } from './tie-contact.ts';
import type { LinkingOutcome } from './try-linking.ts';

/**
 * Method 3 (000, 002): uses the code up, and ties the account to its contact. A wrong code counts as a try of the code though it is
 * refused; one whose contact can't be tied to this account stays as good as it was. Sent again by the account that used it, it
 * changes nothing and is no failure: the first answer may have been lost. The failure is told in the transaction that may have
 * counted a try: to keep something takes time, and an identifier that isn't there must take as long.
 */
export async function linkByCode(
  call: Call<typeof linkByCredentials>,
  { store, codes }: Dependencies,
  taken: TakenTry,
): Promise<LinkingOutcome> {
  // What can't be a code is looked for all the same: nothing is told by the time it takes.
  const identifier = readLinkingIdentifier(call.body.identifier) ?? '';
  const codeHash = await codes.hash(identifier, readLinkingCode(call.body.code) ?? '');
  const outcome = await store.write(async (transaction) => {
    const tried = await transaction.linkingCodes.use(identifier, codeHash, call.now);
    if (tried?.outcome === 'used') await refuseCrowded(call, taken, tried, transaction);
    if (tried) {
      const events = codeEvents(`code-${tried.outcome}`, [tried.contactId], { ...call, ...tried });
      await transaction.securityEvents.append(events);
    }
    if (tried?.outcome === 'used') return tieContact(call, tried, 'linking-code', transaction);
    const used = await transaction.linkingCodes.usedFor(identifier, codeHash);
    const profiles = await transaction.profiles.listOf(call.session.account.id, call.today);
    if (profiles.some(({ contactId }) => contactId === used?.contactId)) return false;
    const about = { accountId: call.session.account.id, method: 'linking-code' } as const;
    await transaction.securityEvents.append([eventOf(call, 'linking-failed', about)]);
    return 'refused';
  });
  if (outcome === 'refused') await refuseCrowded(call, taken, undefined, store);
  return outcome;
}
