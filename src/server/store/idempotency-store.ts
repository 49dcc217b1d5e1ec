/** Whose key it is: keys of one account in one organisation never meet another's. */
export interface IdempotencyScope {
  readonly organisationId: string;
  readonly accountId: string;
  /** 1 to 255 characters, chosen by the client. */
  readonly key: string;
}

/** The answer kept under a key, to be given again. */
export interface KeptAnswer {
  /** Tells the same request from another one that borrows its key. */
  readonly fingerprint: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as sent, or `null` for none. */
  readonly body: string | null;
}

/** Keys live 24 hours, in the same transaction as the effect they guard (reliability, section 2). */
export interface IdempotencyWrites {
  keep(scope: IdempotencyScope, answer: KeptAnswer, now: Date): Promise<void>;
}
