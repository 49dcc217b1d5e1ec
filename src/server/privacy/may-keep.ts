import type { Operation } from '#contract/operation.ts';
import type { Call, Verdict } from '#server/http/route.ts';

/** The register and the requests are the operator's: those who decide on what waits for the body. */
export function mayKeep({ session }: Pick<Call<Operation>, 'session'>): Verdict {
  return session.account.agent ? 'allowed' : 'not-allowed';
}
