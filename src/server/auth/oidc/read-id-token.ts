import * as z from 'zod';
import { fromBase64Url } from './base64-url.ts';
import { IdentityRefused } from './identity.ts';
import { isSigned } from './signing-keys.ts';

const headerSchema = z.looseObject({ alg: z.string(), kid: z.string().optional() });

const claimsSchema = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
  exp: z.number(),
  iat: z.number(),
  nonce: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
});

export type IdClaims = z.infer<typeof claimsSchema>;

/** What the token must be of, for, and in answer to. */
interface Expected {
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string;
  readonly jwksUri: string;
  readonly now: Date;
}

/** Seconds that two clocks may differ. */
const SKEW = 60;

/** The claims of an ID token (OpenID Connect Core, 3.1.3.7). Throws {@link IdentityRefused} unless all of it holds. */
export async function readIdToken(token: string, expected: Expected): Promise<IdClaims> {
  const [head = '', body = '', tail = '', ...more] = token.split('.');
  const header = parsed(headerSchema, head);
  const claims = parsed(claimsSchema, body);
  const signature = fromBase64Url(tail);
  if (!header || !claims || !signature || more.length > 0) throw new IdentityRefused('no ID token');
  const signed = new TextEncoder().encode(`${head}.${body}`);
  if (!(await isSigned(expected.jwksUri, header, signed, signature))) {
    throw new IdentityRefused('signed by nobody we know');
  }
  refuseUnlessFor(claims, expected);
  return claims;
}

function refuseUnlessFor({ iss, aud, azp, exp, iat, nonce }: IdClaims, expected: Expected): void {
  const audience = [aud].flat();
  const seconds = expected.now.getTime() / 1000;
  const holds =
    iss === expected.issuer &&
    audience.includes(expected.clientId) &&
    (azp === undefined ? audience.length === 1 : azp === expected.clientId) &&
    exp > seconds - SKEW &&
    iat < seconds + SKEW &&
    nonce === expected.nonce;
  if (!holds) throw new IdentityRefused('an ID token for somebody or something else');
}

function parsed<Schema extends z.ZodType>(schema: Schema, part: string): z.output<Schema> | undefined {
  const bytes = fromBase64Url(part);
  if (!bytes) return undefined;
  try {
    const found = schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return found.success ? found.data : undefined;
  } catch {
    return undefined;
  }
}
