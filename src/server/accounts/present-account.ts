import type { OwnAccount } from '#contract/accounts/account.schema.ts';
import type { KeptAccount } from '#server/store/account-store.ts';
import type { StoreReads } from '#server/store/store.ts';

/** The account as its owner sees it; `undefined` when it is there no more. */
export async function readOwnAccount(
  accountId: string,
  { accounts, secondFactors }: Pick<StoreReads, 'accounts' | 'secondFactors'>,
): Promise<OwnAccount | undefined> {
  const account = await accounts.find(accountId);
  if (!account) return undefined;
  const factor = await secondFactors.of(accountId);
  const on = factor?.confirmedAt !== undefined && factor.confirmedAt !== null;
  return presentAccount(account, on ? factor.recoveryCodesLeft : undefined);
}

function presentAccount(
  { id, email, firstName, lastName, language, createdAt, termsVersion, version }: KeptAccount,
  recoveryCodesLeft: number | undefined,
): OwnAccount {
  return {
    ...{ id, email, firstName, lastName, language, termsVersion, version },
    createdAt: createdAt.toISOString(),
    secondFactor: recoveryCodesLeft !== undefined,
    recoveryCodesLeft: recoveryCodesLeft ?? 0,
  };
}
