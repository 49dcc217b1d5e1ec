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

export interface LinkingCodeWrites {
  /** Voids what these contacts still have, then keeps the new codes: two statements, however many. */
  issue(codes: readonly NewLinkingCode[]): Promise<void>;
  /** Voids the live codes of these contacts. */
  void(organisationId: string, contactIds: readonly string[], at: Date): Promise<void>;
  /**
   * Uses a code up, by one conditional update: it lives, was tried fewer times than allowed, and its hash is this one. `undefined`
   * otherwise; a live code whose hash differs counts the try.
   */
  use(
    identifier: string,
    codeHash: string,
    now: Date,
  ): Promise<{ readonly organisationId: string; readonly contactId: string } | undefined>;
}
