import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Who signs in at the provider: by name, with what it then tells of him. */
export type ProviderPeople = Readonly<
  Record<string, { readonly email: string; readonly email_verified: boolean }>
>;

interface Setup {
  readonly people: ProviderPeople;
  readonly redirectUri: string;
  /** Puts the address into the ID token; otherwise it is asked for beside it. */
  readonly inIdToken: boolean;
}

export const PROVIDER_CLIENT = { clientId: 'mandat', clientSecret: 'le-secret-du-client-des-tests' };

/** A real OpenID Connect provider on the loopback, whose pages anybody may sign in on under a name. */
export async function startOidcProvider({ people, redirectUri, inIdToken }: Setup) {
  // It says aloud that its own pages are for development only.
  const { warn, info } = console;
  const silence = () => undefined;
  Object.assign(console, { warn: silence, info: silence });
  const { Provider } = await import('oidc-provider');
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: PROVIDER_CLIENT.clientId,
        client_secret: PROVIDER_CLIENT.clientSecret,
        redirect_uris: [redirectUri],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: !inIdToken,
    pkce: { required: () => true },
    cookies: { keys: ['only-the-tests-know'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...people[id] }),
    }),
  });
  const answer = provider.callback();
  return {
    issuer,
    async close() {
      Object.assign(console, { warn, info });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
