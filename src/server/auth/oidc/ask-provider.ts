import type * as z from 'zod';
import { IdentityRefused, ProviderUnavailable } from './identity.ts';

const PATIENCE_MS = 5_000;

/**
 * Asks the provider, and reads JSON of that shape. Throws {@link IdentityRefused} when a code is over, was used or isn't ours, and
 * {@link ProviderUnavailable} for whatever else comes.
 */
export async function askProvider<Schema extends z.ZodType>(
  url: string,
  schema: Schema,
  init: RequestInit = {},
): Promise<z.output<Schema>> {
  const { origin, pathname } = new URL(url);
  const place = `${origin}${pathname}`;
  let answer: unknown;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(url, { redirect: 'error', signal, ...init });
    if (response.ok) answer = await response.json();
    else await refuse(place, response);
  } catch (cause) {
    if (cause instanceof ProviderUnavailable || cause instanceof IdentityRefused) throw cause;
    throw new ProviderUnavailable(`${place} does not answer`, { cause });
  }
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new ProviderUnavailable(`${place} answers something else`);
  return parsed.data;
}

async function refuse(place: string, response: Response): Promise<never> {
  const told = response.status === 400 ? await response.text() : '';
  if (/"error":\s*"invalid_grant"/.test(told)) throw new IdentityRefused('the code is good for nothing');
  throw new ProviderUnavailable(`${place} answers ${response.status}`);
}
