import * as z from 'zod';
import { askProvider } from './ask-provider.ts';
import { ProviderUnavailable } from './identity.ts';

const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
});

export type Discovery = z.infer<typeof discoverySchema>;

const LIFE_MS = 3_600_000;

/** What the provider tells of itself (OpenID Connect Discovery), read again once an hour. */
export function createDiscovery(issuer: string, now: () => Date): () => Promise<Discovery> {
  let known: { readonly at: number; readonly discovery: Discovery } | undefined;
  return async () => {
    const at = now().getTime();
    if (known && at - known.at < LIFE_MS) return known.discovery;
    const place = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const discovery = await askProvider(place, discoverySchema);
    if (discovery.issuer !== issuer) throw new ProviderUnavailable(`${place} is of another issuer`);
    known = { at, discovery };
    return discovery;
  };
}
