import type { Auth } from './auth/auth.ts';
import type { Oidc } from './auth/oidc/create-oidc.ts';
import type { LinkingCodes } from './linking/linking-codes.ts';
import type { Mail } from './mail/mail.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import type { PrivacyContact } from './privacy/privacy-contact.ts';
import type { Records } from './records/records.ts';
import type { Store } from './store/store.ts';

export interface Clock {
  now(): Date;
}

/** Structured lines for whoever runs the service; never a password, a code, a token or a body. */
export interface Log {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Whoever runs the requests that are too long to be applied while the caller waits. */
export interface Jobs {
  /** Tells it that such a request may have been kept; it must not wait for its end, nor throw. */
  wake(): void;
}

/** All that the application needs from outside. */
export interface Dependencies {
  readonly store: Store;
  readonly auth: Auth;
  readonly mail: Mail;
  /** Secrets that are kept as HMACs or sealed: linking codes, codes by e-mail, seeds. */
  readonly codes: LinkingCodes;
  readonly jobs: Jobs;
  /** What the body has on file, by which accounts are linked. */
  readonly records: Records;
  /** Whether questions of authentication are offered (linking method 2). */
  readonly linkingQuestions: boolean;
  /** Who answers for personal information, as the privacy page tells. */
  readonly privacyContact: PrivacyContact;
  /** Signing in elsewhere; without it nobody can. */
  readonly oidc?: Oidc | undefined;
  /** How long the tables of the body lag behind a change, in ms (section 9, decision 9). */
  readonly displayDelayMs: number;
  /** Shows every mail to whoever asks: in demo mode and on a development server only. */
  readonly mailbox?: Mailbox | undefined;
  /** What the mail service proves itself with when it reports on a mail; without it nobody can. */
  readonly mailReportSecret?: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
}
