/** One line of the journal: who, in which profile, when, what, before and after (domain, section 9, decision 10). */
export interface JournalEntry {
  readonly organisationId: string;
  readonly at: Date;
  readonly accountId: string;
  readonly profileId: string;
  /** What was done, a fact: `contact-updated`. */
  readonly action: string;
  readonly subjectType: 'contact';
  readonly subjectId: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  /** The trace id of the HTTP request that made it. */
  readonly traceId: string;
}

export interface JournalWrites {
  append(entry: JournalEntry): Promise<void>;
}
