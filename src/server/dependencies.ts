import type { Auth } from './auth/auth.ts';
import type { Mail } from './mail/mail.ts';
import type { Store } from './store/store.ts';

export interface Clock {
  now(): Date;
}

/** Structured lines for whoever runs the service; never a password, a code, a token or a body. */
export interface Log {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** All that the application needs from outside. */
export interface Dependencies {
  readonly store: Store;
  readonly auth: Auth;
  readonly mail: Mail;
  readonly clock: Clock;
  readonly log: Log;
}
