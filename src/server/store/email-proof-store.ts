import type { EmailCodePurpose } from '#domain/access/email-code.ts';
import type { ContactLanguage } from '#domain/contact/contact.ts';

/** What is to happen once the address is proved; never shown to anybody. */
export interface ProofDetails {
  readonly firstName: string;
  readonly lastName: string;
  readonly language: ContactLanguage;
  /** What the address gets: a code, or that it is, or isn't, that of an account. */
  readonly mail: 'code' | 'known' | 'unknown';
  /** Of a sign-up. */
  readonly passwordHash?: string;
  readonly termsVersion?: string;
}

/** Something that waits for an address to be proved by a code: a pending account, a forgotten password, one of two addresses. */
export interface EmailProof {
  readonly id: string;
  /** With `id` the key: a change of address proves two under one id. */
  readonly purpose: EmailCodePurpose;
  /** In small letters. */
  readonly email: string;
  /** The account it is about; null for none. */
  readonly accountId: string | null;
  readonly details: ProofDetails;
  readonly startedAt: Date;
  /** Codes are sent until then. */
  readonly endsAt: Date;
}

/** A code as it is made. Of the code itself an HMAC with the server's key is kept. */
export interface NewEmailCode {
  readonly codeHash: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

export type UsedCode =
  | { readonly outcome: 'used'; readonly proof: EmailProof }
  | { readonly outcome: 'refused' | 'voided' };

export interface EmailProofReads {
  /** Those under this id that can still get a code. */
  findOpen(id: string, now: Date): Promise<readonly EmailProof[]>;
}

export interface EmailProofWrites {
  add(proof: EmailProof): Promise<void>;
  /** Gives it a code, and voids whatever other code lives for its purpose and address: whether another proof had one. */
  issue(id: string, purpose: EmailCodePurpose, code: NewEmailCode): Promise<boolean>;
  /**
   * Uses the code up, by one conditional update: it lives, was tried fewer times than allowed, and its hash is this one. `refused`
   * otherwise; a live code whose hash differs counts the try, and the last one voids it.
   */
  use(id: string, purpose: EmailCodePurpose, codeHash: string, now: Date): Promise<UsedCode>;
  /** Forgets what ended before then. */
  sweep(before: Date): Promise<void>;
}
