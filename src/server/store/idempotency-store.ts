/** Whose key it is: keys of one account in one organisation never meet another's. */
export interface IdempotencyScope {
  readonly organisationId: string;
  readonly accountId: string;
  /** 1 to 255 characters, chosen by the client. */
  readonly key: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as sent, or `null` for none. */
  readonly body: string | null;
}

export type IdempotencyClaim =
  | { readonly state: 'fresh' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly fingerprint: string; readonly answer: KeptAnswer };

/** Keys live 24 hours, in the same transaction as the effect they guard (reliability, section 2). */
export interface IdempotencyWrites {
  /**
   * Claims the key for this transaction. `running`: another transaction holds it now (never waits for it). `done`: kept within the
   * last 24 hours before `now`; an older one counts as fresh.
   */
  claim(scope: IdempotencyScope, now: Date): Promise<IdempotencyClaim>;
  /** Keeps the answer under the claimed key. */
  keep(scope: IdempotencyScope, fingerprint: string, answer: KeptAnswer, now: Date): Promise<void>;
}
