import type { UserAccount } from '#domain/access/user-account.ts';

/** An account with what only its owner is told. */
export interface KeptAccount extends UserAccount {
  readonly createdAt: Date;
  /** The terms that were accepted; null for an account made before there were any. */
  readonly termsVersion: string | null;
  readonly version: number;
}

/** A session row, open or over: its ends are the sign-in's business. */
export interface KeptSession {
  readonly id: string;
  readonly signedInAt: Date;
  readonly lastSeenAt: Date;
  readonly browser: string | null;
  readonly address: string | null;
}

export interface NewAccount {
  readonly account: UserAccount;
  readonly passwordHash: string;
  readonly termsVersion: string;
}

export interface AccountReads {
  find(accountId: string): Promise<KeptAccount | undefined>;
  /** By its address in small letters, with the hash of its password. */
  findByEmail(
    email: string,
  ): Promise<{ readonly account: KeptAccount; readonly passwordHash: string | null } | undefined>;
  passwordHashOf(accountId: string): Promise<string | undefined>;
  /** The newest first. */
  sessionsOf(accountId: string): Promise<readonly KeptSession[]>;
}

export interface AccountWrites {
  /** Nobody else changes it before this transaction ends. */
  lock(accountId: string): Promise<void>;
  /** Makes the account with its password; `false`, and nothing, when the address is somebody's. */
  add(added: NewAccount, now: Date): Promise<boolean>;
  /** Changes what is given, if the version is still this one. */
  update(
    accountId: string,
    version: number,
    changes: Partial<Pick<UserAccount, 'firstName' | 'lastName' | 'language'>>,
    now: Date,
  ): Promise<boolean>;
  /** `false`, and nothing, when the address is somebody else's. */
  setEmail(accountId: string, email: string, now: Date): Promise<boolean>;
  setPassword(accountId: string, passwordHash: string, now: Date): Promise<void>;
  /** Ends every session of the account but one, if one is named. */
  endSessions(accountId: string, exceptId: string | null): Promise<void>;
  /** Ends one session; whether it was the account's. */
  endSession(accountId: string, sessionId: string): Promise<boolean>;
  /** For good: no password, no session, nobody's name or address; disabled. The row stays, since the journal names it. */
  close(accountId: string, now: Date): Promise<void>;
}
