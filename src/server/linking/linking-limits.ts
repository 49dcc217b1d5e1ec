import type { LinkingMethod } from '#domain/linking/linking-method.ts';
import { placeOf } from '#server/accounts/account-limits.ts';
import { Refusal } from '#server/http/refusal.ts';
import type { Limit, Limits } from '#server/store/limit-store.ts';
import type { LinkingCodes } from './linking-codes.ts';

/** A try of one method. */
export interface LinkingTry {
  readonly method: LinkingMethod;
  readonly accountId: string;
  /** As the method reads it, or as it was typed. */
  readonly identifier: string;
  /** Of the network; null where there is none. */
  readonly address: string | null;
  readonly now: Date;
}

/** The counters of a try; a try that came to something is given back. */
export interface TakenTry {
  /** Until when the identifier, or the whole service, has seen too many tries, from wherever; `undefined`: it hasn't. */
  readonly crowdedUntil: Date | undefined;
  giveBack(): Promise<void>;
}

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** So many tries that come to nothing, by what they have in common. */
export const LINKING_LIMITS = {
  /** Of one account: it waits, and nobody else does. */
  account: { limit: 10, windowMs: 15 * MINUTE_MS },
  /** From one network address: a whole firm may stand behind it. */
  address: { limit: 100, windowMs: 60 * MINUTE_MS },
  /** Against one identifier. */
  identifier: { limit: 20, windowMs: DAY_MS },
  /** Everybody's: slows down who has many of all that. */
  service: { limit: 2_000, windowMs: 60 * MINUTE_MS },
} as const;

/** Counts a try before anything is looked up. Throws `method-locked`, with its end, when the account or the network address has had too many. */
export async function takeTry(
  asked: LinkingTry,
  { limits, codes }: { readonly limits: Limits; readonly codes: Pick<LinkingCodes, 'hash'> },
): Promise<TakenTry> {
  const { method, accountId, identifier, address, now } = asked;
  const limitOf = async (kind: keyof typeof LINKING_LIMITS, value: string): Promise<Limit> => ({
    key: await codes.hash(`linking ${method} ${kind}`, value),
    ...LINKING_LIMITS[kind],
  });
  const common = await Promise.all([limitOf('account', accountId), limitOf('address', placeOf(address))]);
  const taken = await limits.take(common, now);
  if (!taken.allowed) throw methodLocked(taken.retryAt, now);
  const shared = await Promise.all([limitOf('identifier', identifier), limitOf('service', '')]);
  const counted = await limits.take(shared, now);
  const keys = [...common, ...(counted.allowed ? shared : [])].map(({ key }) => key);
  return {
    crowdedUntil: counted.allowed ? undefined : counted.retryAt,
    giveBack: () => limits.giveBack(keys),
  };
}

export function methodLocked(until: Date, now: Date): Refusal {
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
  return new Refusal('method-locked', {
    headers: { 'retry-after': String(seconds) },
    until: until.toISOString(),
  });
}
