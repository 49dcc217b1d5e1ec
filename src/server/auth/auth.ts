import type { UserAccount } from '#domain/access/user-account.ts';

/** A session that holds now. */
export interface CurrentSession {
  readonly account: UserAccount;
  readonly expiresAt: Date;
}

export type SignInResult =
  | { readonly outcome: 'signed-in'; readonly session: CurrentSession; readonly cookies: readonly string[] }
  /** Unknown address or wrong password: told alike, after the same work. */
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'disabled' };

/** Who is asking: the port to accounts, passwords and sessions. Cookies come as whole `Set-Cookie` values. */
export interface Auth {
  signIn(email: string, password: string, headers: Headers): Promise<SignInResult>;
  /** The session of the request's cookie, unless it ended or its account is disabled. */
  currentSession(headers: Headers): Promise<CurrentSession | undefined>;
  /** Ends the session on the server; the cookies to set make the browser forget it. */
  signOut(headers: Headers): Promise<readonly string[]>;
}
