import { isCommonPassword } from './common-passwords.ts';
import { foldedLetters } from './folded-letters.ts';

/** Password alone is one factor: at least this many characters (reliability, section 4). */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 128;

/** What a password must not hold: whose it is, and where it is used. */
export interface PasswordOwner {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The names of the organisations the account acts for, as far as they are known. */
  readonly organisations: readonly string[];
}

export type PasswordFlaw =
  | { readonly code: 'too-short'; readonly params: { readonly min: number } }
  | { readonly code: 'too-long'; readonly params: { readonly max: number } }
  | { readonly code: 'password-common'; readonly params: Record<string, never> }
  | { readonly code: 'password-too-similar'; readonly params: Record<string, never> };

/** A name of three letters is in too many words. */
const TELLING = 4;

/** Legal forms say nothing of whose name it is. */
const LEGAL_FORM = /\b(inc|ltee|ltd|enr|senc|sencrl|srl|s e n c r l|s e n c)\b\.?/g;

/**
 * Why this password can't be taken, the first reason only; `undefined` when it can. Every character is allowed and counted as it was
 * typed: no rule on its composition, nothing trimmed.
 */
export function findPasswordFlaw(password: string, owner: PasswordOwner): PasswordFlaw | undefined {
  if ([...password].length < PASSWORD_MIN) return { code: 'too-short', params: { min: PASSWORD_MIN } };
  if (password.length > PASSWORD_MAX) return { code: 'too-long', params: { max: PASSWORD_MAX } };
  if (isCommonPassword(password)) return { code: 'password-common', params: {} };
  if (tellsOf(password, owner)) return { code: 'password-too-similar', params: {} };
  return undefined;
}

/** Whether it holds the name, the e-mail address or the organisation of its owner, whatever the case, accents and punctuation. */
function tellsOf(password: string, { email, firstName, lastName, organisations }: PasswordOwner): boolean {
  const folded = foldedLetters(password);
  const [mailbox = '', host = ''] = email.split('@');
  const site = host.split('.').slice(0, -1).join('');
  const plain = organisations.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  const held = [
    ...[mailbox, site, firstName, lastName, `${firstName}${lastName}`],
    ...plain.map((name) => name.replaceAll(LEGAL_FORM, '')),
  ].map(foldedLetters);
  return held.some((word) => word.length >= TELLING && folded.includes(word));
}
