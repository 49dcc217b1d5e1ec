/** The second factor of an account. */
export interface SecondFactor {
  /** The seed, sealed with the server's key. */
  readonly sealedSeed: string;
  /** Null until its first code was confirmed: nothing is asked before. */
  readonly confirmedAt: Date | null;
  readonly recoveryCodesLeft: number;
}

export interface SecondFactorReads {
  of(accountId: string): Promise<SecondFactor | undefined>;
}

export interface SecondFactorWrites {
  /** Keeps a seed to be confirmed, in the place of another one that wasn't; `false` when a confirmed one is there. */
  start(accountId: string, sealedSeed: string, now: Date): Promise<boolean>;
  /** Uses a time step up, if none as late was used: a code is good once. Confirms the seed. */
  spendStep(accountId: string, step: number, now: Date): Promise<boolean>;
  /** Uses a recovery code up, if it is there and wasn't used. */
  spendRecoveryCode(accountId: string, codeHash: string, now: Date): Promise<boolean>;
  /** Puts these in the place of all that were there. */
  replaceRecoveryCodes(accountId: string, codeHashes: readonly string[]): Promise<void>;
  remove(accountId: string): Promise<void>;
}
