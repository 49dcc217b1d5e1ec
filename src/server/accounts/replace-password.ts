import type { resetPassword } from '#contract/accounts/sign-up.operations.ts';
import { findPasswordFlaw } from '#domain/access/password-rules.ts';
import type { Dependencies } from '#server/dependencies.ts';
import type { Call } from '#server/http/route.ts';
import { eventOf } from './event-of.ts';
import { refuseFlaw } from './field-refused.ts';
import { ownerOf } from './password-owner.ts';
import { securityNotice } from './security-notice.ts';
import { tryCode } from './try-code.ts';

/** « Mot de passe oublié? »: the code used up, the password replaced, every session ended, at once. Whether the code was right. */
export async function replacePassword(
  call: Call<typeof resetPassword>,
  deps: Dependencies,
): Promise<boolean> {
  const { id, code, password } = call.body;
  const passwordHash = await deps.auth.hash(password);
  return deps.store.write(async (transaction) => {
    const proof = await tryCode(call, deps, transaction, { id, purpose: 'password-reset', code });
    const account = proof?.accountId ? await transaction.accounts.find(proof.accountId) : undefined;
    if (!account || account.disabled) return false;
    // Thrown: the code stays as good as it was, for another password.
    refuseFlaw(findPasswordFlaw(password, await ownerOf(account, transaction, call.today)));
    await transaction.accounts.setPassword(account.id, passwordHash, call.now);
    await transaction.accounts.endSessions(account.id, null);
    const about = { accountId: account.id, method: 'password-reset' } as const;
    await transaction.securityEvents.append([
      eventOf(call, 'password-changed', about),
      eventOf(call, 'sessions-ended', about),
    ]);
    await transaction.outbox.queue([securityNotice(account, 'password-changed', call.now)]);
    return true;
  });
}
