/** What a line is about. */
export type JournalSubject =
  | 'contact'
  | 'contact-relation'
  | 'authorization'
  | 'organisation'
  | 'organisation-relation'
  | 'saved-view'
  | 'request';

/** One line of the journal: who, in which profile, when, what, before and after (domain, section 9, decision 10). */
export interface JournalEntry {
  readonly organisationId: string;
  readonly at: Date;
  readonly accountId: string;
  readonly profileId: string;
  /** What was done, a fact: `contact-updated`. */
  readonly action: string;
  readonly subjectType: JournalSubject;
  readonly subjectId: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  /** The trace id of the HTTP request that made it. */
  readonly traceId: string;
  /** The request it came through; null: done directly. */
  readonly requestId: string | null;
}

export interface JournalWrites {
  /** Adds the lines in this order, by one statement. */
  append(entries: readonly JournalEntry[]): Promise<void>;
}

/** A line as it is read back. */
export interface HistoryLine extends JournalEntry {
  /** Its number in the organisation, from 1. */
  readonly sequence: number;
  /** The number of the request, when it came through one. */
  readonly requestNumber: number | null;
  /** Whose account it was; `null` when it no longer exists. */
  readonly account: { readonly firstName: string; readonly lastName: string } | null;
}

export interface HistoryRequest {
  readonly organisationId: string;
  readonly subjectType?: JournalSubject;
  readonly subjectId?: string;
  /** Lines before this one. */
  readonly before?: number;
  readonly limit: number;
}

export interface HistoryReads {
  /** The newest line first. */
  list(request: HistoryRequest): Promise<readonly HistoryLine[]>;
}
