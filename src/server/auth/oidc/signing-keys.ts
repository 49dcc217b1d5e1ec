import * as z from 'zod';
import { askProvider } from './ask-provider.ts';

const jwkSchema = z.looseObject({
  kty: z.string(),
  kid: z.string().optional(),
  use: z.string().optional(),
  alg: z.string().optional(),
});

const jwksSchema = z.object({ keys: z.array(jwkSchema) });

type Algorithm = RsaHashedImportParams | EcKeyImportParams;

/** How a signature of each algorithm is checked. Neither `none` nor a shared secret is any. */
const ALGORITHMS: Readonly<
  Record<
    string,
    { readonly key: Algorithm; readonly check: AlgorithmIdentifier | RsaPssParams | EcdsaParams }
  >
> = {
  RS256: { key: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, check: { name: 'RSASSA-PKCS1-v1_5' } },
  PS256: { key: { name: 'RSA-PSS', hash: 'SHA-256' }, check: { name: 'RSA-PSS', saltLength: 32 } },
  ES256: { key: { name: 'ECDSA', namedCurve: 'P-256' }, check: { name: 'ECDSA', hash: 'SHA-256' } },
};

const KEY_TYPES: Readonly<Record<string, string>> = { RS256: 'RSA', PS256: 'RSA', ES256: 'EC' };

/** Whether one of the provider's keys signed these bytes. */
export async function isSigned(
  jwksUri: string,
  { alg, kid }: { readonly alg: string; readonly kid?: string | undefined },
  signed: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const algorithm = ALGORITHMS[alg];
  if (!algorithm) return false;
  const { keys } = await askProvider(jwksUri, jwksSchema);
  const fitting = keys.filter(
    (key) =>
      key.kty === KEY_TYPES[alg] &&
      (key.use ?? 'sig') === 'sig' &&
      (key.alg ?? alg) === alg &&
      (kid === undefined || key.kid === kid),
  );
  for (const key of fitting) {
    const imported = await crypto.subtle.importKey('jwk', key as JsonWebKey, algorithm.key, false, [
      'verify',
    ]);
    if (await crypto.subtle.verify(algorithm.check, imported, signature, signed)) return true;
  }
  return false;
}
