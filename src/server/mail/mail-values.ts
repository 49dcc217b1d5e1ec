import type { MailTemplate } from '#server/store/outbox-store.ts';

/** What each template is filled with. Instants are ISO 8601, UTC; a code is never among them: it is sealed beside them. */
export interface MailValues {
  readonly 'contact-updated': { readonly firstName: string; readonly organisation: string };
  readonly 'linking-credentials': {
    readonly firstName: string;
    readonly organisation: string;
    /** As it is shown. */
    readonly identifier: string;
    readonly expiresAt: string;
  };
  readonly 'linking-reminder': {
    readonly firstName: string;
    readonly organisation: string;
    readonly issuedAt: string;
    readonly expiresAt: string;
  };
  readonly 'request-refused': {
    readonly firstName: string;
    readonly organisation: string;
    /** `D-000123` */
    readonly request: string;
  };
  /** The answer itself stays where it is read signed in. */
  readonly 'rectification-answered': { readonly firstName: string };
  readonly 'account-code': { readonly firstName: string; readonly minutes: string };
  /** Somebody asked for an account under an address that has one. */
  readonly 'account-known': { readonly firstName: string };
  /** Somebody asked for another password of an address that has no account. */
  readonly 'account-unknown': Readonly<Record<never, string>>;
  readonly 'account-security': {
    readonly firstName: string;
    readonly notice:
      | 'password-changed'
      | 'email-changed'
      | 'second-factor-on'
      | 'second-factor-off'
      | 'recovery-codes-renewed'
      | 'account-deleted';
  };
  readonly 'account-notice': {
    readonly firstName: string;
    readonly organisation: string;
    readonly notice: 'profile-linked';
  };
}

type Names = { readonly [T in MailTemplate]: ReadonlyArray<keyof MailValues[T] & string> };

/** The names of the values that each template needs. */
export const MAIL_VALUE_NAMES: Names = {
  'contact-updated': ['firstName', 'organisation'],
  'linking-credentials': ['firstName', 'organisation', 'identifier', 'expiresAt'],
  'linking-reminder': ['firstName', 'organisation', 'issuedAt', 'expiresAt'],
  'request-refused': ['firstName', 'organisation', 'request'],
  'rectification-answered': ['firstName'],
  'account-code': ['firstName', 'minutes'],
  'account-known': ['firstName'],
  'account-unknown': [],
  'account-security': ['firstName', 'notice'],
  'account-notice': ['firstName', 'organisation', 'notice'],
};
