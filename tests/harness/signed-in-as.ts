import type { UserAccount } from '#domain/access/user-account.ts';
import type { Dependencies } from '#server/dependencies.ts';
import { type Caller, createCaller } from './caller.ts';
import type { Service } from './start-service.ts';

const SESSION = '6a1f7a1e-7c8f-4d0e-9d0c-0f4a5f1b2c3d';

/** Callers with a session of any account, without the work of signing in; more of the service may be put in another's place. */
export function signedInAs(
  service: Service,
  change: (deps: Dependencies) => Partial<Dependencies> = () => ({}),
): (account: UserAccount, address?: string) => Caller {
  const accounts = new Map<string, UserAccount>();
  const fetch = service.with((deps) => ({
    auth: {
      ...deps.auth,
      async currentSession(headers) {
        const account = accounts.get(headers.get('cookie') ?? '');
        const endsAt = new Date(Date.now() + 3_600_000);
        return account && { id: SESSION, account, expiresAt: endsAt, endsAt };
      },
      openSession: async () => undefined,
    },
    ...change(deps),
  }));
  return (account, address) => {
    accounts.set(account.id, account);
    return createCaller(fetch, account.id, address);
  };
}
