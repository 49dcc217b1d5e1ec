import type { deleteAccount } from '#contract/accounts/account.operations.ts';
import type { Profile } from '#domain/access/profile.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Call } from '#server/http/route.ts';
import type { StoreTransaction } from '#server/store/store.ts';
import { eventOf } from './event-of.ts';
import { securityNotice } from './security-notice.ts';

type DeleteCall = Call<typeof deleteAccount>;

/**
 * The links end, the contacts stay, and nothing of the person is left in the account. Refused for the last one who answers for an
 * organisation (domain, section 9, decision 5).
 */
export function closeAccount(call: DeleteCall, deps: Dependencies): Promise<void> {
  const { account } = call.session;
  return deps.store.write(async (transaction) => {
    const profiles = [...(await transaction.profiles.listOf(account.id, call.today))];
    profiles.sort((left, right) => (left.organisation.id < right.organisation.id ? -1 : 1));
    for (const profile of profiles) await refuseLast(call, transaction, profile);
    const links = await transaction.profiles.unlink(account.id);
    await transaction.journal.append(
      links.map(({ id, organisationId, contactId }) => ({
        organisationId,
        at: call.now,
        accountId: account.id,
        profileId: id,
        action: 'profile-unlinked',
        subjectType: 'contact' as const,
        subjectId: contactId,
        before: { linked: true },
        after: { linked: false },
        traceId: call.traceId,
        requestId: null,
      })),
    );
    await transaction.securityEvents.append([
      ...links.map(({ organisationId, contactId }) =>
        eventOf(call, 'profile-unlinked', { accountId: account.id, organisationId, contactId }),
      ),
      eventOf(call, 'account-deleted', { accountId: account.id }),
    ]);
    await transaction.secondFactors.remove(account.id);
    await transaction.outbox.queue([securityNotice(account, 'account-deleted', call.now)]);
    await transaction.accounts.close(account.id, call.now);
  });
}

async function refuseLast(call: DeleteCall, transaction: StoreTransaction, profile: Profile): Promise<void> {
  const { organisation, contactId, standing } = profile;
  if (!standing.active || !standing.functions.includes('person-responsible')) return;
  // Whoever else would leave, or be removed, waits.
  await transaction.requests.lock(organisation.id);
  const at = { today: call.today, now: call.now.toISOString(), visibleAt: null };
  const { responsibles } = await transaction.requests.factsFor(organisation.id, [], at);
  if (!responsibles.some((one) => one.contactId !== contactId)) throw new Refusal('last-person-responsible');
}
