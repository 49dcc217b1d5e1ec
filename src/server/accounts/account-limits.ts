import type { Dependencies } from '#server/dependencies.ts';
import { tooManyAttempts } from '#server/http/too-many-attempts.ts';
import type { LinkingCodes } from '#server/linking/linking-codes.ts';
import type { Limit } from '#server/store/limit-store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** So many within a window; the figures stand in the README too. */
export const LIMITS = {
  /** Failed sign-ins of one account from one address: who mistypes waits, and nobody else does. */
  'sign-in of an account from an address': { limit: 10, windowMs: 15 * MINUTE },
  /** Failed sign-ins from one address, whatever the accounts: what stops spraying. */
  'sign-in from an address': { limit: 50, windowMs: 15 * MINUTE },
  /** Failed sign-ins of one account from addresses that never signed in to it: guessing from many places. */
  'sign-in of an account from strange addresses': { limit: 100, windowMs: HOUR },
  /** Of the whole service: a minute, so that it keeps nobody out for long. */
  'sign-in anywhere': { limit: 600, windowMs: MINUTE },
  /** Wrong codes of the second factor, and wrong passwords typed again: only who holds one factor, or the session, gets here. */
  'second factor of an account': { limit: 10, windowMs: 15 * MINUTE },
  'password of an account': { limit: 10, windowMs: 15 * MINUTE },
  /** Sign-ups, resets and changes that are started, and codes asked for again. */
  'code asked from an address': { limit: 30, windowMs: HOUR },
  'code asked anywhere': { limit: 3_000, windowMs: HOUR },
  /** Wrong codes. */
  'code tried from an address': { limit: 50, windowMs: 15 * MINUTE },
  /** Mails with codes, to one address. */
  'mail of a minute': { limit: 1, windowMs: MINUTE },
  'mail of an hour': { limit: 5, windowMs: HOUR },
} as const;

export type LimitName = keyof typeof LIMITS;

/** A counter that tells of nobody: an HMAC stands for whom it is about. */
export async function limitOf(codes: LinkingCodes, name: LimitName, ...about: string[]): Promise<Limit> {
  return { key: await limitKey(codes, name, ...about), ...LIMITS[name] };
}

export function limitKey(codes: LinkingCodes, name: string, ...about: string[]): Promise<string> {
  return codes.hash('limit', JSON.stringify([name, ...about]));
}

/** Counts one of each, and throws when one of them is full. */
export async function takeOrRefuse(
  { store }: Pick<Dependencies, 'store'>,
  limits: readonly Limit[],
  now: Date,
): Promise<void> {
  const taken = await store.limits.take(limits, now);
  if (!taken.allowed) throw tooManyAttempts(taken.retryAt, now);
}

/** Of an IPv6 address the network, which one subscriber has to himself; without a network everybody is at one place. */
export function placeOf(address: string | null): string {
  if (address === null) return 'here';
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('%')[0]?.split('::') ?? [];
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const zeros = plain.includes('::') ? Math.max(0, 8 - front.length - back.length) : 0;
  const groups = [...front, ...Array.from({ length: zeros }, () => '0'), ...back];
  return groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
