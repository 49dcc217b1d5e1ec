import * as z from 'zod';
import { askProvider } from './ask-provider.ts';
import type { Discovery } from './discovery.ts';

const tokensSchema = z.looseObject({ id_token: z.string(), access_token: z.string() });

const userInfoSchema = z.looseObject({
  sub: z.string(),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
});

interface Asked {
  readonly code: string;
  readonly verifier: string;
  readonly redirectUri: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Gives the code for tokens, with the proof that it was asked for here (RFC 6749, 4.1.3; RFC 7636). */
export function exchangeCode(discovery: Discovery, asked: Asked): Promise<z.infer<typeof tokensSchema>> {
  const { code, verifier, redirectUri, clientId, clientSecret } = asked;
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier };
  const basic = discovery.token_endpoint_auth_methods_supported.includes('client_secret_basic');
  const body = basic ? form : { ...form, client_id: clientId, client_secret: clientSecret };
  const proof = btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
  return askProvider(discovery.token_endpoint, tokensSchema, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      ...(basic && { authorization: `Basic ${proof}` }),
    },
    body: new URLSearchParams(body).toString(),
  });
}

/** What the provider tells of who signed in, where the ID token leaves it out. */
export async function askUserInfo(
  { userinfo_endpoint: place }: Discovery,
  accessToken: string,
): Promise<z.infer<typeof userInfoSchema> | undefined> {
  if (!place) return undefined;
  return askProvider(place, userInfoSchema, { headers: { authorization: `Bearer ${accessToken}` } });
}
