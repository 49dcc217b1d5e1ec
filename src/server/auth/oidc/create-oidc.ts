import * as z from 'zod';
import type { LinkingCodes } from '#server/linking/linking-codes.ts';
import { randomText, toBase64Url } from './base64-url.ts';
import { createDiscovery } from './discovery.ts';
import { askUserInfo, exchangeCode } from './exchange-code.ts';
import { type Identity, IdentityRefused } from './identity.ts';
import { readIdToken } from './read-id-token.ts';

/** The provider, as the settings name it. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

interface Options extends OidcSettings {
  /** Where the browser comes back to; registered with the provider. */
  readonly redirectUri: string;
  /** Served over https: the cookie between the two steps is `Secure`. */
  readonly secure: boolean;
  /** Seals what the browser carries between the two steps. */
  readonly codes: Pick<LinkingCodes, 'seal' | 'unseal'>;
  readonly now: () => Date;
}

/** Signing in elsewhere (OpenID Connect: discovery, authorization code, PKCE, state, nonce). */
export interface Oidc {
  readonly secure: boolean;
  /** Where to send the browser, and what it must carry until it is back. */
  start(): Promise<{ readonly location: string; readonly carried: string }>;
  /** Who came back. Throws `IdentityRefused` and `ProviderUnavailable`. */
  finish(answer: URLSearchParams, carried: string): Promise<Identity>;
}

/** Somebody may have to look for his telephone. */
export const OIDC_MINUTES = 10;

const PURPOSE = 'openid connect';

const carriedSchema = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  until: z.number(),
});

type Carried = z.infer<typeof carriedSchema>;

export function createOidc(options: Options): Oidc {
  const { issuer, clientId, clientSecret, redirectUri, secure, codes, now } = options;
  const discover = createDiscovery(issuer, now);

  return {
    secure,
    async start() {
      const { authorization_endpoint: place } = await discover();
      const [state, nonce, verifier] = [randomText(24), randomText(24), randomText(32)];
      const until = now().getTime() + OIDC_MINUTES * 60_000;
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
      const location = new URL(place);
      const asked = {
        ...{ response_type: 'code', scope: 'openid email', client_id: clientId, redirect_uri: redirectUri },
        ...{
          state,
          nonce,
          code_challenge: toBase64Url(new Uint8Array(digest)),
          code_challenge_method: 'S256',
        },
      };
      for (const [name, value] of Object.entries(asked)) location.searchParams.set(name, value);
      const carried: Carried = { state, nonce, verifier, until };
      return { location: location.href, carried: await codes.seal(PURPOSE, JSON.stringify(carried)) };
    },
    async finish(answer, sealed) {
      const { state, nonce, verifier, until } = await opened(codes, sealed);
      const code = answer.get('code');
      const expected = answer.get('state') === state && until > now().getTime();
      if (!expected) throw new IdentityRefused('not what was asked for');
      if (!code) {
        const error = answer.get('error') ?? 'no code';
        throw new IdentityRefused(error, error === 'access_denied' ? 'cancelled' : 'refused');
      }
      // Told by providers that several share (RFC 9207).
      if ((answer.get('iss') ?? issuer) !== issuer) throw new IdentityRefused('another provider answers');
      const discovery = await discover();
      const asked = { code, verifier, redirectUri, clientId, clientSecret };
      const tokens = await exchangeCode(discovery, asked);
      const jwksUri = discovery.jwks_uri;
      const claims = await readIdToken(tokens.id_token, { issuer, clientId, nonce, jwksUri, now: now() });
      const told = claims.email ? claims : await askUserInfo(discovery, tokens.access_token);
      if (told?.sub !== claims.sub) throw new IdentityRefused('told of somebody else');
      if (!told.email || told.email_verified !== true) {
        throw new IdentityRefused('no proved address', 'unproved');
      }
      return { subject: claims.sub, email: told.email };
    },
  };
}

async function opened(codes: Pick<LinkingCodes, 'unseal'>, sealed: string): Promise<Carried> {
  try {
    return carriedSchema.parse(JSON.parse(await codes.unseal(PURPOSE, sealed)));
  } catch {
    throw new IdentityRefused('not started here');
  }
}
