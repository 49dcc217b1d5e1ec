import type { Operation } from '#contract/operation.ts';
import type { Dependencies } from '#server/dependencies.ts';
import type { Call } from '#server/http/route.ts';
import { limitOf, takeOrRefuse } from './account-limits.ts';
import { fieldRefused } from './field-refused.ts';

/** The password again, before something that matters; throws for a wrong one, told at its field. */
export async function checkPassword(
  { session, now }: Pick<Call<Operation>, 'session' | 'now'>,
  deps: Dependencies,
  password: string,
  field = 'password',
): Promise<void> {
  const limit = await limitOf(deps.codes, 'password of an account', session.account.id);
  await takeOrRefuse(deps, [limit], now);
  const hash = await deps.store.accounts.passwordHashOf(session.account.id);
  if (!(await deps.auth.verify(password, hash))) throw fieldRefused(field, 'password-wrong');
  await deps.store.limits.giveBack([limit.key]);
}
