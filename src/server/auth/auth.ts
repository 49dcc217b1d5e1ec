import type { UserAccount } from '#domain/access/user-account.ts';
import type { KeptSession } from '#server/store/account-store.ts';

/** A session that holds now. */
export interface CurrentSession {
  readonly id: string;
  readonly account: UserAccount;
  /** When it ends if nothing more is asked before; never after `endsAt`. */
  readonly expiresAt: Date;
  /** When it ends whatever is asked. */
  readonly endsAt: Date;
}

export interface OpenedSession {
  readonly session: CurrentSession;
  /** Whole `Set-Cookie` values. */
  readonly cookies: readonly string[];
}

/** Who is asking: the port to passwords and sessions. */
export interface Auth {
  /** What is kept of a password. */
  hash(password: string): Promise<string>;
  /** Whether the password is the one that was hashed; the same work where nothing was. */
  verify(password: string, hash: string | undefined): Promise<boolean>;
  /**
   * Opens a session under a new token, and ends the one whose cookie the request carries. `undefined` for an account that is
   * disabled, or isn't there.
   */
  openSession(
    accountId: string,
    headers: Headers,
    address: string | null,
  ): Promise<OpenedSession | undefined>;
  /**
   * The session of the request's cookie, unless it ended or its account is disabled. It is used by this, and lives on, unless the
   * request says `x-background`: nobody is there.
   */
  currentSession(headers: Headers): Promise<CurrentSession | undefined>;
  /** Whether a session as it is kept still holds. */
  isOpen(session: KeptSession): boolean;
  /** Ends the session on the server; the cookies to set make the browser forget it. */
  signOut(headers: Headers): Promise<readonly string[]>;
}
