import type { UserAccount } from '#domain/access/user-account.ts';
import { idOf } from './build-id.ts';

type Given = Pick<UserAccount, 'email' | 'firstName' | 'lastName'> & Partial<UserAccount>;

/** An open account; the same e-mail gives the same account. */
export function buildAccount(given: Given): UserAccount {
  return { id: idOf('account', given.email), language: 'fr', disabled: false, agent: false, ...given };
}
