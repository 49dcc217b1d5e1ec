import type { verifySignUp } from '#contract/accounts/sign-up.operations.ts';
import type { UserAccount } from '#domain/access/user-account.ts';
import type { Dependencies } from '#server/dependencies.ts';
import type { Call } from '#server/http/route.ts';
import { eventOf } from './event-of.ts';
import { tryCode } from './try-code.ts';

/** « Valider le code » (000): the code used up and the account made, at once. `undefined` for anything but the right code. */
export function createAccount(
  call: Call<typeof verifySignUp>,
  deps: Dependencies,
): Promise<UserAccount | undefined> {
  return deps.store.write(async (transaction) => {
    const { id, code } = call.body;
    const proof = await tryCode(call, deps, transaction, { id, purpose: 'sign-up', code });
    const { passwordHash, termsVersion, firstName, lastName, language } = proof?.details ?? {};
    if (!proof || !passwordHash || !termsVersion || !firstName || !lastName || !language) return undefined;
    const account: UserAccount = {
      id: crypto.randomUUID(),
      ...{ email: proof.email, firstName, lastName, language },
      disabled: false,
      agent: false,
    };
    // Somebody made one for the address meanwhile: the code is spent, and says no more than a wrong one.
    const added = await transaction.accounts.add({ account, passwordHash, termsVersion }, call.now);
    if (!added) return undefined;
    const about = { accountId: account.id, method: 'sign-up' } as const;
    await transaction.securityEvents.append([
      eventOf(call, 'account-created', about),
      eventOf(call, 'signed-in', about),
    ]);
    return account;
  });
}
