import type { IssuedCode } from '#domain/linking/linking-code.ts';

/** A code as it is made. Of the code itself an HMAC with the server's key is kept. */
export interface NewLinkingCode {
  readonly id: string;
  readonly organisationId: string;
  readonly contactId: string;
  /** What the person types beside the code; unlike any other. */
  readonly identifier: string;
  readonly codeHash: string;
  readonly mailId: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

export interface LinkingCodeReads {
  /** Whose this very code was, once it is used. */
  usedFor(
    identifier: string,
    codeHash: string,
  ): Promise<{ readonly organisationId: string; readonly contactId: string } | undefined>;
  /** The newest code of each of these contacts that has one. */
  newestOf(organisationId: string, contactIds: readonly string[]): Promise<ReadonlyMap<string, IssuedCode>>;
}

/** What a try of a code came to, where it came to something. */
export interface TriedCode {
  readonly organisationId: string;
  readonly contactId: string;
  /** The right code, or the wrong one that was one too many. */
  readonly outcome: 'used' | 'voided';
}

export interface LinkingCodeWrites {
  /**
   * Voids what these contacts still have, then keeps the new codes: two statements, however many. Resolves to the contacts whose
   * code was voided.
   */
  issue(codes: readonly NewLinkingCode[]): Promise<readonly string[]>;
  /** Voids the live codes of these contacts; resolves to those that had one. */
  void(organisationId: string, contactIds: readonly string[], at: Date): Promise<readonly string[]>;
  /**
   * Uses a code up, by one conditional update: it lives, was tried fewer times than allowed, and its hash is this one. A live code
   * whose hash differs counts the try, and is `voided` by the last one. `undefined` for whatever else.
   */
  use(identifier: string, codeHash: string, now: Date): Promise<TriedCode | undefined>;
}
