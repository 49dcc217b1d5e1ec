import type { AuthService } from '#server/auth/create-auth.ts';
import type { JournalEntry } from '#server/store/journal-store.ts';
import type { OutgoingMail } from '#server/store/outbox-store.ts';
import type { Store } from '#server/store/store.ts';

export const STORE_KINDS = ['memory', 'postgres'] as const;

export type StoreKind = (typeof STORE_KINDS)[number];

/** A line of the journal, as far as every store tells it. */
export type JournalLine = Pick<
  JournalEntry,
  'organisationId' | 'accountId' | 'profileId' | 'action' | 'subjectId' | 'before' | 'after' | 'traceId'
>;

export type QueuedMail = Pick<OutgoingMail, 'to' | 'language' | 'template' | 'values'>;

export interface BackendOptions {
  /** Cookies as they are over https. */
  readonly secure: boolean;
  readonly onAuthError: (message: string) => void;
  /** By which sessions grow old; the machine's own otherwise. */
  readonly now?: () => Date;
}

/** A store with the accounts that stand beside it, and what tests look up behind the service's back. */
export interface Backend {
  readonly store: Store;
  readonly auth: AuthService;
  /** In the order they were written. */
  journal(): Promise<JournalLine[]>;
  outbox(): Promise<QueuedMail[]>;
  disableAccount(accountId: string): Promise<void>;
  countSessions(accountId: string): Promise<number>;
  close(): Promise<void>;
}

/** Signs the cookies of the tests. */
export const TEST_SECRET = 'a-secret-that-only-the-tests-know-of';

/** Proves that a report on a mail comes from the mail service. */
export const TEST_REPORT_SECRET = 'what-the-mail-service-of-the-tests-says';
